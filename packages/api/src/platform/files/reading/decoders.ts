import sharp from "sharp";

// Only these decoders read what strangers send; and nothing of a picture stays in memory. libvips keeps both for the
// whole process: a thread that set them for itself would take the decoders from those that are reading.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpeg",
    "VipsForeignLoadPng",
    "VipsForeignLoadWebp",
    "VipsForeignLoadNsgif",
    "VipsForeignLoadTiff",
    "VipsForeignLoadHeif",
  ],
});
sharp.cache(false);
