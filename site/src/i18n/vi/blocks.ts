export const blocks = {
  blocks: {
    watchOn: (host: string) => `Xem phim trên ${host}`,
    transcript: 'Lời trong phim',
    noPlayer: 'Máy này không phát được phim.',
    downloadFilm: 'Tải phim về',
    directions: 'Mở bản đồ chỉ đường',
    source: 'Nguồn',
    files: 'Tệp để tải về',
  },
};
