/** Conveniences of every page. Without this script the whole report can still be read. */
import { startShortcut } from '../search/page/shortcut.ts';
import { startCitations } from './cite.ts';
import { startContents } from './contents.ts';
import { startDeepLinks } from './deep-links.ts';
import { tellLostTarget } from './lost-target.ts';
import { startMedia } from './media.ts';
import { startMenus } from './menu.ts';
import { startReveal } from './reveal.ts';
import { startRowDetails } from './row-details.ts';
import { markScrolling } from './scroll-regions.ts';
import { startTheme } from './theme.ts';

startTheme();
startMenus();
startShortcut();
startContents();
startCitations();
startDeepLinks();
startRowDetails();
startReveal();
startMedia();
markScrolling();
tellLostTarget();
