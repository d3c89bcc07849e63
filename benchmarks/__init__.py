"""The figures that README quotes, measured in one run by `make bench`."""
