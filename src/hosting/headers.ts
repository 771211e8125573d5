/**
 * What a web server says along with the files: policies and how long to keep them. The one source of the policy that
 * Astro writes into each page, of `_headers` for static hosts, and of the examples for nginx and Caddy.
 */

/** Content-Security-Policy (CSP level 3) without scripts and styles: Astro adds those with the hashes of each page. */
export const DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/** Scripts and style sheets are files of the site; nothing inline. */
export const SCRIPT_SOURCES = ["'self'"];
export const STYLE_SOURCES = ["'self'"];

/**
 * The policy of the whole site, as a header. A page's own policy is in force beside it and what either forbids is
 * forbidden. `frame-ancestors` works in a header alone.
 */
export const POLICY = [
  ...DIRECTIVES,
  `script-src ${SCRIPT_SOURCES.join(' ')}`,
  `style-src ${STYLE_SOURCES.join(' ')}`,
  "frame-ancestors 'none'",
].join('; ');

/** Device features that the report never uses. */
const REFUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Headers of every file. */
export const SECURITY_HEADERS: [name: string, value: string][] = [
  ['Content-Security-Policy', POLICY],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  // Other sites do not learn which page a reader came from.
  ['Referrer-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
];

/** Folders whose files have a hash of their content in their names, so a file never changes. */
export const IMMUTABLE_FOLDERS = ['/_astro/'];
export const CACHE_FOR_EVER = 'public, max-age=31536000, immutable';
/**
 * Pages, PDFs and data files keep their names when a revision changes them, so caches keep them for five minutes only:
 * enough to relieve the server, too short to hide a revision.
 */
export const CACHE_SHORTLY = 'public, max-age=300, must-revalidate';

/**
 * Media types of files that some web server does not know, or knows as something less exact, by their path: an address, or
 * an ending behind `*`. Text says its encoding, because the headers forbid browsers to guess.
 */
export const MEDIA_TYPES: [path: string, type: string][] = [
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['*.css', 'text/css; charset=utf-8'],
  ['*.csv', 'text/csv; charset=utf-8'],
  ['*.js', 'text/javascript; charset=utf-8'],
  ['*.txt', 'text/plain; charset=utf-8'],
  ['*.vtt', 'text/vtt; charset=utf-8'],
  ['*.woff2', 'font/woff2'],
  ['*.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

/** Keeps a file out of search engines, as `<meta name="robots">` does for a page. */
export const NOT_LISTED: [name: string, value: string] = ['X-Robots-Tag', 'noindex'];
