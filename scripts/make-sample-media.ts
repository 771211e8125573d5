/**
 * Makes the film and the sound of the tiny edition that tests play, a test pattern with a time code and a tone, and the
 * picture of the edition `forening`. The files are committed; ffmpeg is needed only to make them again.
 *
 *   node scripts/make-sample-media.ts
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = fileURLToPath(new URL('../tests/fixtures/tiny/2030/media/', import.meta.url));
const picture = fileURLToPath(new URL('../tests/fixtures/forening/2035/media/lodsbaaden.png', import.meta.url));

const PATTERN = ['-f', 'lavfi', '-i', 'testsrc=size=320x180:rate=10:duration=2'];
const TONE = ['-f', 'lavfi', '-i', 'sine=frequency=330:sample_rate=16000:duration=2'];
/** Bit-exact, so that the same ffmpeg makes the same file. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact'];

/** Free formats, which every browser plays, also one without licensed decoders. */
const FILM = [
  '-c:v',
  'libvpx-vp9',
  '-crf',
  '45',
  '-b:v',
  '0',
  '-row-mt',
  '0',
  '-threads',
  '1',
  '-c:a',
  'libopus',
  '-b:a',
  '16k',
  '-ac',
  '1',
];
const SOUND = ['-c:a', 'pcm_u8', '-ar', '8000', '-ac', '1', '-t', '1'];

run([...PATTERN, ...TONE, ...FILM, '-movflags', '+faststart'], 'ned-til-vandet.mp4');
run([...TONE, ...SOUND], 'boelger.wav');

/** A pilot boat at a quay with two cranes. */
const BOAT = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900">
  <rect width="1600" height="900" fill="#BFE0EC"/>
  <rect y="560" width="1600" height="340" fill="#6FA3B8"/>
  <rect y="500" width="1600" height="70" fill="#7A7A72"/>
  <path d="M420 500V140h40v360zM420 140h300v30H420zM1120 500V200h40v300zM1120 200h260v30h-260z" fill="#3A4A52"/>
  <path d="M560 600h520l-70 140H620z" fill="#FFFFFF"/>
  <path d="M575 630h490l-12 26H588z" fill="#B3261E"/>
  <rect x="700" y="500" width="170" height="100" fill="#123F52"/>
</svg>`;
await sharp(Buffer.from(BOAT)).png({ palette: true }).toFile(picture);

function run(options: string[], file: string): void {
  execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...options, ...PLAIN, `${folder}${file}`], {
    stdio: 'inherit',
  });
  console.log(file);
}
