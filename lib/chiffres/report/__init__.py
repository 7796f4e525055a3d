"""From notebooks to HTML reports: run, export, index."""
