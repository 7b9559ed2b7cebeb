// The Widgets floor begins here.
