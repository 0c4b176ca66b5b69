import { openingScene, pavilionScene, plantingScene } from './courtyard.ts';
import { computerScene, musicScene, roadScene, teachersDayScene } from './festivals.ts';
import { footballScene, lanternScene, sportsScene } from './games.ts';
import { classroomScene, readingScene, scienceScene } from './indoors.ts';
import { boatScene, gardenScene, heritageScene } from './outings.ts';
import { wayScene } from './way.ts';

/** Every picture of the sample school by the name that a text gives it. */
export const scenes = {
  pavilion: pavilionScene,
  opening: openingScene,
  planting: plantingScene,
  classroom: classroomScene,
  reading: readingScene,
  science: scienceScene,
  sports: sportsScene,
  football: footballScene,
  lanterns: lanternScene,
  'teachers-day': teachersDayScene,
  music: musicScene,
  road: roadScene,
  computers: computerScene,
  heritage: heritageScene,
  garden: gardenScene,
  boat: boatScene,
  way: wayScene,
};

export type SceneName = keyof typeof scenes;
