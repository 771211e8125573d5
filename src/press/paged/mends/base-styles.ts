/**
 * Rules that every paged document needs, whatever its design. They stand outside Paged.js' own parser.
 */
export const baseStyles = `
/* What waits to be printed is laid out for paper alone: set for the screen first, some lines come out a hair wider, depending on
   whether the browser had the time. */
@media screen { [data-press-on-paper] { display: none; } }

/* Kept together by the browser's columns. Paged.js takes break-after out of the style sheet and does it by hand, which
   fails as soon as a float stands between a heading and its text. */
[data-press-break-after="avoid"] { break-after: avoid; }
[data-press-break-before="avoid"] { break-before: avoid; }

/* Floats move whole (floats.ts). */
.pagedjs_page_content [data-press-float] { break-inside: avoid; }

/* A row is never torn: Paged.js mixes up cells of a torn row (issues 61, 150). A row reaches as far as
   its longest cell, so the rows that a cell spans stay together too (issue 188), as long as a page holds them. */
.pagedjs_page_content tr, .pagedjs_page_content td, .pagedjs_page_content th, .pagedjs_page_content caption,
.pagedjs_page_content img, .pagedjs_page_content svg { break-inside: avoid; }

/* Chromium repeats a table's head and foot in the overflow column, where Paged.js takes the copy for lost text and finds no
   break (issue 5). We repeat heads ourselves (tables.ts). */
.pagedjs_page_content thead, .pagedjs_page_content tfoot { display: table-row-group; }

/* A caption is cut where it stands in the source; set below the table, it would push the whole table over the page's end. */
.pagedjs_page_content caption { caption-side: top !important; }

/* The first thing on a continued page stands at its top edge. */
.pagedjs_page_content [data-press-top] { margin-top: 0 !important; }

/* The kept half of a paragraph has the lines it was measured with; 'pretty' and 'balance' would set them anew. */
.pagedjs_page_content [data-press-cut] { text-wrap: wrap !important; }

/* The lower edge of a box that goes on belongs to the next page (issues 86, 167). */
.pagedjs_page_content [data-split-to]:not(table, tbody, tr, td, th) { border-bottom-width: 0 !important; }
`;
