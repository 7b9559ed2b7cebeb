// The Store floor begins here.
