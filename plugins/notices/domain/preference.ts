/** When a person gets mail. In the admin a notice is kept whatever they choose. */
export type MailPreference = 'immediate' | 'daily' | 'none';

/** Of people who never chose: who does not open the admin every day should still hear of it. */
export const defaultPreference: MailPreference = 'immediate';

/** What becomes of a new notice: a mail of its own, a place in the next digest, or neither. */
export type MailPlan = 'own-mail' | 'digest' | 'no-mail';

/** `reachable`: there is a mail server, and the person has an open account with an address. */
export function planMail(preference: MailPreference, reachable: boolean): MailPlan {
  if (!reachable || preference === 'none') return 'no-mail';
  return preference === 'daily' ? 'digest' : 'own-mail';
}
