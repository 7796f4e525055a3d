"""The study of these five articles: one module a notebook, its frames first, then its exercises."""
