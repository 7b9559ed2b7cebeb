// The Shell floor begins here.
