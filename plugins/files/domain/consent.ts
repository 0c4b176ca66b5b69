/** A calendar day, YYYY-MM-DD; such texts compare like the days they name. */
type Day = string;

/** What somebody said about a picture. */
export interface Statement {
  shows: 'decoration' | 'no-pupil' | 'named-pupils' | 'earlier';
  pupils: readonly PupilInPicture[];
}
export interface PupilInPicture {
  id: string;
  birthDate: Day | null;
}

/** A family's consent about one pupil. */
export interface Consent {
  pupil: string;
  /** By somebody who is on record as a parent or guardian of the pupil. */
  signed: boolean;
  pupilAgrees: boolean;
  onWebsite: boolean;
  from: Day;
  to: Day | null;
  withdrawnOn: Day | null;
}

/** How a picture stands, as `config/src/contracts/pictures.ts` explains. */
type Standing = Exclude<Statement['shows'], 'named-pupils'> | 'consented' | 'missing-consent' | 'unstated';

/** From this age a child agrees for itself as well (Law 91/2025/QH15, article 24). */
const ownVoiceAt = 7;

/** What may be done with a picture today. What is not known stays shut. */
export function standingOf(statement: Statement | undefined, consents: readonly Consent[], today: Day): Standing {
  if (!statement) return 'unstated';
  if (statement.shows !== 'named-pupils') return statement.shows;
  const all = statement.pupils.length > 0 && statement.pupils.every((pupil) => hasConsent(pupil, consents, today));
  return all ? 'consented' : 'missing-consent';
}

/** Whoever takes a consent back takes back all that were given until then. */
function hasConsent(pupil: PupilInPicture, consents: readonly Consent[], today: Day): boolean {
  const own = consents.filter((consent) => consent.pupil === pupil.id);
  const withdrawals = own.map(({ withdrawnOn }) => withdrawnOn).filter((day) => day !== null);
  return own.some(
    ({ signed, pupilAgrees, onWebsite, from, to, withdrawnOn }) =>
      signed &&
      onWebsite &&
      withdrawnOn === null &&
      from <= today &&
      (to === null || today <= to) &&
      withdrawals.every((day) => day < from) &&
      (pupilAgrees || isYounger(pupil.birthDate, today)),
  );
}

/** A pupil whose birth date is not known has to agree. */
function isYounger(birthDate: Day | null, today: Day): boolean {
  if (birthDate === null) return false;
  const birthday = `${Number(birthDate.slice(0, 4)) + ownVoiceAt}${birthDate.slice(4)}`;
  return today < birthday;
}
