import type { SameLabels } from '../shape.ts';
import type { pictures as vi } from '../vi/pictures.ts';

export const pictures: SameLabels<typeof vi> = {
  'api::photo-consent.photo-consent': {
    name: 'Photo consents',
    help: 'A family and its child agree that the school publishes photos. It can be taken back at any time; the photos go at once.',
    fields: {
      pupil: ['Pupil', 'Who is in the photos.'],
      guardian: ['Parent or guardian', 'Who signed.'],
      pupilAgrees: ['The pupil agrees', 'From the age of 7 pupils have to agree themselves.'],
      onWebsite: ['On the portal', 'Each purpose is agreed to for itself.'],
      inPrint: ['In print', 'Each purpose is agreed to for itself.'],
      validFrom: ['Valid from', 'Day of the signature.'],
      validTo: ['Valid to', 'Empty: until it is taken back.'],
      withdrawnOn: ['Taken back on', 'Fill in at once; it ends every consent given before.'],
      document: ['Signed form', 'A scan or a signed file; it stays in the school.'],
    },
  },
  'api::picture-subject.picture-subject': {
    name: 'People in pictures',
    help: 'Which pupils are in which picture. A picture that is not noted here is not published.',
    fields: {
      fileName: ['Name of the picture', 'As in the media library.'],
      file: ['File', 'The picture’s id in the media library, filled in by the system.'],
      shows: ['It shows', 'Whether pupils can be recognised.'],
      pupils: ['Pupils in it', 'Everybody who can be recognised; each needs a photo consent.'],
      statedBy: ['Said by', 'Filled in by the system.'],
      statedAt: ['Said at', 'Filled in by the system.'],
    },
  },
};
