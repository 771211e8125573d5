/**
 * Makes the film and the sound of the tiny edition that tests play: a test pattern with a time code, and a tone. The
 * files are committed; ffmpeg is needed only to make them again.
 *
 *   node scripts/make-sample-media.ts
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../tests/fixtures/tiny/2030/media/', import.meta.url));

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

function run(options: string[], file: string): void {
  execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...options, ...PLAIN, `${folder}${file}`], {
    stdio: 'inherit',
  });
  console.log(file);
}
