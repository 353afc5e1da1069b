import type { Region } from '@/domain/bodies/bodies';

/** Where a region stands on the page of all bodies: "yorkshire-and-the-humber". */
export const anchorOf = (region: Region): string => region.toLowerCase().replaceAll(' ', '-');
