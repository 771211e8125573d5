/** Six ready sets of colours, each shown on the edition's own cover. */
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { drawMotif } from '../../../motifs/motif.ts';
import { editionSchema } from '../../../schemas/edition.ts';
import type { Motif } from '../../../schemas/edition.ts';
import type { Palette } from '../../../schemas/colours.ts';
import { Form } from '../form/context.ts';
import { isSame } from '../../yaml/equal.ts';
import { COLOUR_SETS } from './sets.ts';

interface Props {
  title: string;
  /** The cover's drawing as the file says it; until it is right, another one stands there. */
  motif: unknown;
  colours: unknown;
}

const ANY_MOTIF: Motif = { kind: 'roads', ways: 7, places: 98, counts: '' };

/** Ratio of the motif's box on an A4 cover. */
const FRAME = { width: 210, height: 192, direction: 'up' } as const;

export function ColourChoice({ title, motif, colours }: Props): JSX.Element {
  const { edit, isReadOnly } = useContext(Form);
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const parsed = editionSchema.shape.motif.safeParse(motif);
  const drawing = drawMotif(parsed.success ? parsed.data : ANY_MOTIF, FRAME);
  return (
    <fieldset class="field field--box colours">
      <legend>Farver, der er klar til brug</legend>
      <div role="group" aria-label="Vis farverne i">
        {(['light', 'dark'] as const).map((each) => (
          <button key={each} type="button" class="tab" aria-pressed={theme === each} onClick={() => setTheme(each)}>
            {each === 'light' ? 'Lyst tema' : 'Mørkt tema'}
          </button>
        ))}
      </div>
      <ul class="colours__sets">
        {COLOUR_SETS.map(({ name, colours: set }) => (
          <li key={name}>
            <button
              type="button"
              disabled={isReadOnly}
              aria-pressed={isSame(colours, set)}
              onClick={() => edit([{ do: 'set', path: ['colours'], value: set }])}
            >
              <Cover title={title} drawing={drawing} palette={set[theme]} />
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Cover({ title, drawing, palette }: { title: string; drawing: string; palette: Palette }): JSX.Element {
  const style = `--field: ${palette.field}; --field-line: ${palette.fieldLine}; --field-mark: ${palette.fieldMark}`;
  return (
    <span class="cover" style={style}>
      <span class="cover__motif" dangerouslySetInnerHTML={{ __html: drawing }} />
      <span class="cover__title" aria-hidden="true">
        {title}
      </span>
      <span class="cover__tones" aria-hidden="true">
        <i style={{ background: palette.accent }} />
        <i style={{ background: palette.tint }} />
      </span>
    </span>
  );
}
