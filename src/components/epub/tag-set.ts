import type { TagSet } from '../tags.ts';
import AccountsTable from './AccountsTable.astro';
import Audio from './Audio.astro';
import Chart from './Chart.astro';
import Explainer from './Explainer.astro';
import FactBox from './FactBox.astro';
import Figure from '../shared/Figure.astro';
import Fold from './Fold.astro';
import KeyFigure from './KeyFigure.astro';
import Lead from '../shared/Lead.astro';
import LinkRow from './LinkRow.astro';
import Links from './Links.astro';
import Opening from './Opening.astro';
import Picture from './Picture.astro';
import Quote from '../shared/Quote.astro';
import Roster from './Roster.astro';
import Signatories from './Signatories.astro';
import Table from './Table.astro';
import Video from './Video.astro';

/** Faces of the tags in an e-book: one flow without a margin column, and nothing that needs a script or a colour. */
export const epubTags = {
  AccountsTable,
  Audio,
  Chart,
  Explainer,
  FactBox,
  Figure,
  Fold,
  KeyFigure,
  Lead,
  LinkRow,
  Links,
  Opening,
  Quote,
  Roster,
  Signatories,
  Video,
  img: Picture,
  table: Table,
} satisfies TagSet;
