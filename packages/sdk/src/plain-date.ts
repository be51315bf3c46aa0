/** Whether a date in the Extended Date/Time Format is a year, a month or a day of which nothing is uncertain. */
export const isPlainDate = (edtf: string): boolean => /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf);
