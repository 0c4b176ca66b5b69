/** What is wrong with a setting and what to do, for the person at the terminal. */
const vi = {
  missing: (name: string) => `Thiếu ${name}: hãy chạy \`npm start\` một lần, lệnh này tự sinh các khoá bí mật.`,
  invalid: (name: string, value: string, reason: string) =>
    `${name}${value} không hợp lệ (${reason}): hãy sửa theo bảng "Settings" trong README.`,
  unknown: (name: string) =>
    `${name} không phải là thiết lập của Khuê: hãy xoá hoặc sửa lại tên theo bảng "Settings" trong README.`,
  weak: (name: string) =>
    `${name} quá yếu hoặc là giá trị mẫu: hãy xoá nó khỏi môi trường, \`npm start\` sẽ sinh một giá trị tốt.`,
  together: (names: string) => `${names} phải được đặt cùng nhau: hãy đặt đủ hoặc xoá hết.`,
  sameRole:
    'DATABASE_RUNTIME_URL dùng cùng vai trò với DATABASE_URL: máy chủ phải chạy dưới một vai trò không sở hữu bảng nào.',
  unreadable: (file: string) =>
    `Không đọc được ${file}: hãy khôi phục tệp từ bản sao lưu, thiếu nó thì không mở được cơ sở dữ liệu.`,
};

const en: typeof vi = {
  missing: (name) => `${name} is missing: run \`npm start\` once, it generates the secrets.`,
  invalid: (name, value, reason) =>
    `${name}${value} is not valid (${reason}): correct it after the table "Settings" in the README.`,
  unknown: (name) =>
    `${name} is not a setting of Khuê: remove it or correct its name after the table "Settings" in the README.`,
  weak: (name) =>
    `${name} is too weak or a placeholder: remove it from the environment and \`npm start\` generates a good one.`,
  together: (names) => `${names} belong together: set all of them or none.`,
  sameRole:
    'DATABASE_RUNTIME_URL has the same role as DATABASE_URL: the server must run under a role that owns no table.',
  unreadable: (file) => `${file} cannot be read: restore it from a backup, without it the database cannot be opened.`,
};

export type SettingsMessages = typeof vi;
export const settingsMessages = { vi, en };
