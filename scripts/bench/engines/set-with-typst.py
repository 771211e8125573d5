"""Typst as a process of its own: typst.py <report.typ> <pdf>. The PDF is tagged, as PDF/UA-1 asks for."""
import sys

import typst

typst.compile(sys.argv[1], output=sys.argv[2], format="pdf", pdf_standards="ua-1")
