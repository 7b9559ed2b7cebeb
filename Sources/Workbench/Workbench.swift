// The Workbench floor begins here.
