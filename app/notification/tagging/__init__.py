"""Structure in a PDF: tags, PDF/UA-1 and PDF/A-2a. Only this room knows PDF operators."""
