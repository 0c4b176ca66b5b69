import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '@khue/config';
import { startClone } from './clone.ts';
import { idleMemory } from './memory.ts';

const warmRuns = 5;

/**
 * Start of the school in a fresh clone of what is committed: cold (nothing installed, built or
 * loaded), then warm as the median of five, then the memory of all its processes when idle.
 * The processor's own speed is measured in the same run, so that figures of two machines compare.
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'khue-bench-'));
  const checkout = join(folder, 'khue');
  try {
    execFileSync('git', ['clone', '--quiet', root, checkout]);
    const cold = await startClone(checkout);
    await cold.stop();
    const warmSeconds: number[] = [];
    let idle: Awaited<ReturnType<typeof idleMemory>> | undefined;
    for (let run = 0; run < warmRuns; run++) {
      const warm = await startClone(checkout);
      warmSeconds.push(warm.seconds);
      if (run === warmRuns - 1) idle = await idleMemory(warm.pid);
      await warm.stop();
    }
    const warm = median(warmSeconds);
    const reference = referenceSeconds();
    return {
      coldStartSeconds: round(cold.seconds),
      warmStartSeconds: round(warm),
      idleMemoryMB: idle?.megabytes,
      warmRuns: warmSeconds.map(round),
      processes: idle?.processes,
      cpus: cpus().length,
      referenceSeconds: round(reference),
      warmToReference: round(warm / reference),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A fixed piece of work on one core, to compare the figures with. */
function referenceSeconds(): number {
  const begin = performance.now();
  let value = 1;
  for (let step = 0; step < 400_000_000; step++) value = (value * 1_103_515_245 + 12_345) & 0x7fffffff;
  if (value < 0) throw new Error('unreachable');
  return (performance.now() - begin) / 1000;
}

const round = (value: number) => Math.round(value * 100) / 100;
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
