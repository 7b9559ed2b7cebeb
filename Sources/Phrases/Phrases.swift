// The Phrases floor begins here.
