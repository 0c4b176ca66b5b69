import type { Department } from './types.ts';

/** The departments; heads and deputies are named by the keys of `staff-list.ts`. */
export const departments: Department[] = [
  {
    code: 'TO-123',
    name: 'Tổ 1 – 2 – 3',
    kind: 'professional',
    subjects: ['TIENG-VIET', 'TOAN', 'DAO-DUC', 'TNXH', 'HDTN'],
    head: 'lop-1a',
    deputyHead: 'lop-3a',
  },
  {
    code: 'TO-45',
    name: 'Tổ 4 – 5',
    kind: 'professional',
    subjects: ['TIENG-VIET', 'TOAN', 'DAO-DUC', 'KHOA-HOC', 'LS-DL', 'HDTN'],
    head: 'lop-4a',
    deputyHead: 'lop-5b',
  },
  {
    code: 'TO-TOAN-TIN',
    name: 'Tổ Toán – Tin',
    kind: 'professional',
    subjects: ['TOAN', 'TIN-CN', 'TIN-HOC'],
    head: 'toan-1',
    deputyHead: 'tin-1',
  },
  {
    code: 'TO-VAN-NN',
    name: 'Tổ Ngữ văn – Ngoại ngữ',
    kind: 'professional',
    subjects: ['NGU-VAN', 'TIENG-ANH'],
    head: 'van-1',
    deputyHead: 'anh-1',
  },
  {
    code: 'TO-KHTN',
    name: 'Tổ Khoa học tự nhiên – Công nghệ',
    kind: 'professional',
    subjects: ['KHTN', 'CONG-NGHE'],
    head: 'khtn-1',
    deputyHead: 'khtn-2',
  },
  {
    code: 'TO-KHXH-NT',
    name: 'Tổ Khoa học xã hội – Nghệ thuật – Thể chất',
    kind: 'professional',
    subjects: ['LS-DL', 'GDCD', 'GDDP', 'AM-NHAC', 'MI-THUAT', 'GDTC'],
    head: 'su-dia-1',
    deputyHead: 'the-chat-1',
  },
  {
    code: 'TO-VP',
    name: 'Tổ Văn phòng',
    kind: 'office',
    subjects: [],
    head: 'ke-toan',
    deputyHead: 'van-thu',
  },
];
