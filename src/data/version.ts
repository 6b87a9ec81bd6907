/** Day on which the bundled tables were last changed; shown in every assessment. */
export const DATA_VERSION = '2026-11-23';
