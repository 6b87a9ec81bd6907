/** Changes whenever the same input can give another assessment. */
export const ENGINE_VERSION = '0.1.0';
