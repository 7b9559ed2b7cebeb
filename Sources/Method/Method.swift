// The Method floor begins here.
