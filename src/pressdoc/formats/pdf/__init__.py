"""PDF: read any release off the page, write one that everybody can read (PDF/UA-1 and PDF/A-3a at once)."""
