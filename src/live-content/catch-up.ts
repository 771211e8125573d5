/**
 * Runs in each page of the preview. A page that was asked for before a save and connects after it misses that it is to come again,
 * so it says which save it is of.
 */
import { PAGE_OF, SAVES } from './messages.ts';

const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const saves = navigation?.serverTiming.find(({ name }) => name === SAVES)?.description;
if (saves !== undefined) import.meta.hot?.send(PAGE_OF, saves);
