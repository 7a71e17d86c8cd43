/** The most bytes that a photo may have: far above what cameras write, and what a window can hand over at once. */
export const mostPhotoBytes = 200_000_000;

/**
 * The most pixels that a photo may have: as many as the largest camera backs make. A file of two megabytes can claim a
 * thousand million, and would need gigabytes of memory to be looked at.
 */
export const mostPhotoPixels = 150_000_000;
