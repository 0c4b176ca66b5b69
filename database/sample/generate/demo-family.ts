import type { Household } from './families.ts';
import type { Gender } from './types.ts';

/** The children behind the portal accounts of the demonstration: a girl in 5A and her little brother. */
export const demoPupils = [
  {
    schoolClass: '5A',
    fullName: 'Nguyễn Khánh Linh',
    gender: 'female' as Gender,
    birthDate: '2016-03-14',
    pupilCode: '0022000501',
  },
  {
    schoolClass: '2B',
    fullName: 'Nguyễn Minh Quân',
    gender: 'male' as Gender,
    birthDate: '2019-08-02',
    pupilCode: '0025000502',
  },
];

export const demoHousehold: Household = {
  guardians: [
    {
      key: 'phu-huynh',
      fullName: 'Phạm Thu Hương',
      phone: '0100000001',
      email: 'phuhuynh@khue.example',
      occupation: 'Điều dưỡng',
      birthYear: 1989,
    },
    {
      key: 'phu-huynh-bo',
      fullName: 'Nguyễn Đức Thuận',
      phone: '0100000002',
      email: null,
      occupation: 'Kĩ sư',
      birthYear: 1986,
    },
  ],
  relations: [
    { guardian: 'phu-huynh', relation: 'mother', hasCustody: true },
    { guardian: 'phu-huynh-bo', relation: 'father', hasCustody: true },
  ],
};
