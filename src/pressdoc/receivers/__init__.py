"""Who takes NewsML-G2 in: receivers as data, how an item is written for each, and what each makes of a file."""
