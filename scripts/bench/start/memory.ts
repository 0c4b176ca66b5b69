import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

interface ProcessRow {
  pid: number;
  parent: number;
  name: string;
  /** Processor time used so far, in ticks. */
  ticks: number;
}

/** Memory of a process and all its descendants once they have come to rest; shared pages are counted once (PSS). */
export async function idleMemory(pid: number) {
  await untilIdle(pid);
  const rows = familyOf(pid).map((row) => ({ name: row.name, megabytes: Math.round(proportionalKB(row.pid) / 1024) }));
  return { megabytes: rows.reduce((sum, row) => sum + row.megabytes, 0), processes: rows };
}

/** At rest means: less than 2 % of one core over five seconds. */
async function untilIdle(pid: number): Promise<void> {
  const ticks = () => familyOf(pid).reduce((sum, row) => sum + row.ticks, 0);
  for (let before = ticks(); ; ) {
    await sleep(5000);
    const now = ticks();
    if (now - before < 10) return;
    before = now;
  }
}

function familyOf(pid: number): ProcessRow[] {
  const rows = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .flatMap(readProcess);
  const family = new Set([pid]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const row of rows) if (family.has(row.parent)) family.add(row.pid);
  }
  return rows.filter((row) => family.has(row.pid));
}

function readProcess(pid: number): ProcessRow[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name is in brackets and may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    return [{ pid, name, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
  } catch {
    return [];
  }
}

function proportionalKB(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
