/** How one type looks in the panel before anybody changes it. */
export interface View {
  /** Columns of the list. */
  list: readonly string[];
  /** `field:ASC` or `field:DESC`. */
  sort?: string;
  /** What a document is called in titles and pickers. */
  mainField: string;
  pageSize?: 10 | 20 | 50 | 100;
  /** Rows of the form: fields with their width out of 12. */
  form: readonly string[];
  /** Fields that the server fills in. */
  readOnly?: readonly string[];
}

/** Defaults by type; relations show their target by its main field. */
export const views: Readonly<Record<string, View>> = {
  'api::school-profile.school-profile': {
    list: [],
    mainField: 'name',
    form: [
      'name:8 shortName:4',
      'motto:8 level:4',
      'address:8 schoolCode:4',
      'phone:4 email:8',
      'governingBody:8 logo:4',
      'about:12',
    ],
  },
  'api::school-year.school-year': {
    list: ['code', 'startsOn', 'endsOn', 'state'],
    sort: 'code:DESC',
    mainField: 'code',
    form: ['code:4 state:4 saturdaySchool:4', 'startsOn:4 secondSemesterStartsOn:4 endsOn:4'],
  },
  'api::school-break.school-break': {
    list: ['name', 'kind', 'startsOn', 'endsOn'],
    sort: 'startsOn:DESC',
    mainField: 'name',
    form: ['name:8 kind:4', 'startsOn:6 endsOn:6'],
  },
  'api::department.department': {
    list: ['name', 'kind', 'head', 'deputyHead'],
    sort: 'name:ASC',
    mainField: 'name',
    form: ['name:6 code:3 kind:3', 'head:4 deputyHead:4 vicePrincipal:4', 'members:6 subjects:6'],
  },
  'api::staff-member.staff-member': {
    list: ['fullName', 'position', 'department', 'jobTitle', 'email'],
    sort: 'givenName:ASC',
    mainField: 'fullName',
    pageSize: 50,
    readOnly: ['givenName'],
    form: [
      'fullName:6 givenName:3 gender:3',
      'birthDate:4 personalId:4 ministryCode:4',
      'position:4 department:4 account:4',
      'jobTitle:6 degree:6',
      'phone:4 email:8',
      'startedOn:4 leftOn:4',
    ],
  },
  'api::subject.subject': {
    list: ['name', 'code', 'assessment', 'fromGrade', 'toGrade'],
    sort: 'name:ASC',
    mainField: 'name',
    pageSize: 50,
    form: ['name:8 code:4', 'assessment:4 fromGrade:4 toGrade:4'],
  },
  'api::school-class.school-class': {
    list: ['name', 'schoolYear', 'homeroomTeacher', 'room'],
    sort: 'name:ASC',
    mainField: 'name',
    pageSize: 50,
    form: ['name:4 grade:4 room:4', 'schoolYear:6 homeroomTeacher:6', 'pupils:12'],
  },
  'api::pupil.pupil': {
    list: ['fullName', 'schoolClass', 'gender', 'pupilCode', 'enrolmentStatus'],
    sort: 'givenName:ASC',
    mainField: 'fullName',
    pageSize: 50,
    readOnly: ['givenName'],
    form: [
      'fullName:6 givenName:3 gender:3',
      'birthDate:4 birthPlace:8',
      'pupilCode:4 registerNumber:4 personalId:4',
      'schoolClass:6 enrolmentStatus:6',
      'ethnicity:4 residence:8',
      'enrolledOn:4 leftOn:4',
      'guardianships:6 account:6',
    ],
  },
  'api::guardian.guardian': {
    list: ['fullName', 'phone', 'email', 'guardianships'],
    sort: 'fullName:ASC',
    mainField: 'fullName',
    pageSize: 50,
    form: ['fullName:8 birthYear:4', 'phone:4 email:8', 'occupation:12', 'guardianships:6 account:6'],
  },
  'api::guardianship.guardianship': {
    list: ['pupil', 'guardian', 'relation', 'priority'],
    sort: 'createdAt:DESC',
    mainField: 'relation',
    pageSize: 50,
    form: ['pupil:6 guardian:6', 'relation:4 priority:4 hasCustody:4', 'validFrom:4 validTo:4'],
  },
  'api::teaching-assignment.teaching-assignment': {
    list: ['teacher', 'subject', 'schoolClass', 'periodsPerWeek', 'semester'],
    sort: 'createdAt:DESC',
    mainField: 'semester',
    pageSize: 50,
    form: ['teacher:6 subject:6', 'schoolClass:6 schoolYear:6', 'semester:6 periodsPerWeek:6', 'validFrom:6 validTo:6'],
  },
  'api::news-category.news-category': {
    list: ['name', 'slug'],
    sort: 'name:ASC',
    mainField: 'name',
    form: ['name:6 slug:6'],
  },
  'api::news-article.news-article': {
    list: ['title', 'category', 'publishedOn', 'featured'],
    sort: 'publishedOn:DESC',
    mainField: 'title',
    pageSize: 20,
    form: ['title:12', 'slug:8 publishedOn:4', 'category:6 featured:6', 'summary:12', 'cover:6 coverAlt:6', 'body:12'],
  },
  'api::announcement.announcement': {
    list: ['title', 'level', 'validFrom', 'validTo'],
    sort: 'validFrom:DESC',
    mainField: 'title',
    pageSize: 20,
    form: ['title:12', 'slug:8 level:4', 'validFrom:4 validTo:4', 'body:12', 'files:12'],
  },
  'api::event.event': {
    list: ['title', 'startsAt', 'place'],
    sort: 'startsAt:DESC',
    mainField: 'title',
    pageSize: 20,
    form: ['title:12', 'slug:8 allDay:4', 'startsAt:6 endsAt:6', 'place:12', 'description:12'],
  },
  'api::page.page': {
    list: ['title', 'showInMenu', 'menuOrder'],
    sort: 'menuOrder:ASC',
    mainField: 'title',
    form: ['title:12', 'slug:12', 'showInMenu:6 menuOrder:4', 'body:12'],
  },
  'api::disclosure-document.disclosure-document': {
    list: ['title', 'number', 'issuedOn', 'category'],
    sort: 'issuedOn:DESC',
    mainField: 'title',
    pageSize: 20,
    form: ['title:12', 'slug:8 number:4', 'category:4 issuedOn:4 schoolYear:4', 'summary:12', 'files:12'],
  },
  'api::library-item.library-item': {
    list: ['title', 'creators', 'kind', 'audience', 'accessLevel'],
    sort: 'title:ASC',
    mainField: 'title',
    pageSize: 50,
    form: [
      'title:12',
      'slug:8 kind:4',
      'creators:6 contributors:6',
      'description:12',
      'subject:4 department:4 series:4',
      'grades:6 keywords:6',
      'programmeRows:12',
      'publisher:6 placeOfPublication:6',
      'year:3 isbn:3 extent:3 language:3',
      'ddc:4 coverage:8',
      'file:6 cover:6',
      'audience:6 accessLevel:6',
      'licence:4 rightsHolder:4 licenceEndsOn:4',
      'externalUrl:12',
    ],
  },
  'api::library-collection.library-collection': {
    list: ['title', 'department', 'slug'],
    sort: 'title:ASC',
    mainField: 'title',
    form: ['title:12', 'slug:8 department:4', 'description:12', 'grades:12', 'items:12'],
  },
  'api::reading-list.reading-list': {
    list: ['title', 'owner', 'subject', 'grade', 'audience'],
    sort: 'updatedAt:DESC',
    mainField: 'title',
    readOnly: ['owner'],
    form: [
      'title:12',
      'slug:8 owner:4',
      'description:12',
      'subject:6 grade:6',
      'audience:6 schoolClass:6',
      'entries:12',
    ],
  },
  'library.entry': { list: [], mainField: 'note', form: ['item:6 note:6'] },
  'api::programme-row.programme-row': {
    list: ['title', 'subject', 'grade', 'week', 'period'],
    sort: 'period:ASC',
    mainField: 'title',
    pageSize: 50,
    form: ['title:12', 'subject:6 grade:6', 'topic:6 week:3 period:3', 'outcomes:12'],
  },
  'api::lesson-plan.lesson-plan': {
    list: ['title', 'subject', 'grade', 'week', 'author'],
    sort: 'updatedAt:DESC',
    mainField: 'title',
    pageSize: 20,
    readOnly: ['author', 'department'],
    form: [
      'title:12',
      'subject:4 grade:4 schoolYear:4',
      'week:4 periodNumber:4 periods:4',
      'teachOn:4 author:4 department:4',
      'objectives:12',
      'equipment:12',
      'activities:12',
      'attachments:12',
      'notesAfterTeaching:12',
    ],
  },
  'lesson.activity': {
    list: [],
    mainField: 'kind',
    form: ['kind:12', 'objective:6 product:6', 'content:12', 'organisation:12'],
  },
};
