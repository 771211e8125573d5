/** What the page of a conference can do beside being read: say what happens now, and narrow the list. */
import { startClock } from './clock.ts';
import { startFilter } from './filter.ts';

startClock();
startFilter();
