"""The program that opens PDF files with PDFium: a process of its own, which may die of what it reads.

It imports nothing of pressdoc besides itself, so it starts in 30 ms and a fault in it is nobody else's. `warden.py` is
its master; the shape of a page in its answers is that of `runs.py`.
"""
