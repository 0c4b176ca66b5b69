import { demonstrationAccounts } from '../../database/sample/accounts.ts';
import { messages } from '../messages/index.ts';
import type { School } from './bring-up.ts';
import { elapsed } from './stages.ts';

/** Prints where the school is to be found and who may log in. */
export function welcome({ settings, hasSample }: School): void {
  console.log(`\n${messages.ready(elapsed())}\n`);
  console.log(`  ${messages.portal.padEnd(16)} ${settings.SITE_URL}`);
  console.log(`  ${messages.admin.padEnd(16)} ${settings.CMS_URL}/admin\n`);
  if (hasSample) printAccounts(settings.DEMO_PASSWORD);
  else console.log(`  ${messages.firstAdmin}\n`);
  console.log(messages.stopHint);
}

function printAccounts(password: string): void {
  console.log(`  ${messages.accounts}`);
  for (const { role, identifier, place } of demonstrationAccounts) {
    console.log(`    ${identifier.padEnd(28)} ${role} (${place === 'admin' ? messages.admin : messages.portal})`);
  }
  console.log(`  ${messages.password(password)}\n`);
}
