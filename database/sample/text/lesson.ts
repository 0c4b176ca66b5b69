export type ActivityKind = 'opening' | 'formation' | 'practice' | 'application';

export interface Activity {
  kind: ActivityKind;
  objective: string;
  content: string;
  product: string;
  organisation: string;
}

export interface LessonParts {
  objectives: string;
  equipment: string;
  activities: Activity[];
}

const kinds: Record<string, ActivityKind> = {
  'Mở đầu': 'opening',
  'Hình thành kiến thức': 'formation',
  'Luyện tập': 'practice',
  'Vận dụng': 'application',
};

const fields: Record<string, keyof Omit<Activity, 'kind'>> = {
  'Mục tiêu': 'objective',
  'Nội dung': 'content',
  'Sản phẩm': 'product',
  'Tổ chức thực hiện': 'organisation',
};

/** Cuts a lesson plan at its headings: `# Mục tiêu`, `# Thiết bị`, then `# Mở đầu` and so on with `## Nội dung` inside. */
export function parseLesson(body: string): LessonParts {
  const parts: LessonParts = { objectives: '', equipment: '', activities: [] };
  for (const section of body.split(/^# /m).filter((text) => text.trim())) {
    const [title, text] = firstLine(section);
    if (title === 'Mục tiêu') parts.objectives = text;
    else if (title === 'Thiết bị') parts.equipment = text;
    else parts.activities.push(parseActivity(title, text));
  }
  return parts;
}

function parseActivity(title: string, text: string): Activity {
  const kind = kinds[title];
  if (!kind) throw new Error(`A lesson of the sample has an unknown part “${title}”.`);
  const activity: Activity = { kind, objective: '', content: '', product: '', organisation: '' };
  for (const piece of text.split(/^## /m).filter((part) => part.trim())) {
    const [name, value] = firstLine(piece);
    const field = fields[name];
    if (!field) throw new Error(`A lesson of the sample has an unknown heading “${name}”.`);
    activity[field] = value;
  }
  return activity;
}

function firstLine(text: string): [string, string] {
  const end = text.indexOf('\n');
  return [text.slice(0, end).trim(), text.slice(end).trim()];
}
