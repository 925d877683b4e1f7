"""One module or package a format, all of one shape: a `Format` record. None knows another."""
