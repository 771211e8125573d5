/** Unpacks the browser of `@sparticuz/chromium` into the system's temporary folder; see `pinned-browser.ts`. */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
