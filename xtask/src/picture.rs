//! A picture of a virtual screen, read from the file in which Xvfb keeps it (XWD) and saved
//! as PNG. Deliberately able to read that one kind of file only: 32 bits a pixel, one plane.

use std::collections::HashSet;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use crate::step::{Failed, Result};

/// Fewer colours than this are a bare window: text alone, with its soft edges, has more.
const PAINTED: usize = 24;

/// Red, green and blue, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

impl Picture {
    /// Reads a screen dump.
    ///
    /// # Errors
    /// When the file is not one, or not of the one kind known here.
    pub fn read(path: &Path) -> Result<Self> {
        let dump =
            std::fs::read(path).map_err(|error| Failed(format!("{}: {error}", path.display())))?;
        Self::from_dump(&dump).ok_or_else(|| {
            Failed(format!(
                "{}: not a screen of 32 bits a pixel",
                path.display()
            ))
        })
    }

    /// Source: X11/XWDFile.h, version 7: a header of 32-bit numbers, most significant byte
    /// first, a colour table of 12 bytes an entry, then the rows.
    fn from_dump(dump: &[u8]) -> Option<Self> {
        let number = |index: usize| -> Option<usize> {
            let bytes = dump.get(index * 4..index * 4 + 4)?;
            usize::try_from(u32::from_be_bytes(bytes.try_into().ok()?)).ok()
        };
        let (header, width, height) = (number(0)?, number(4)?, number(5)?);
        let (least_first, bits, row) = (number(7)? == 0, number(11)?, number(12)?);
        if bits != 32 {
            return None;
        }
        let rows = dump.get(header + number(19)? * 12..)?;
        let mut rgb = Vec::with_capacity(width * height * 3);
        for line in rows.chunks(row).take(height) {
            for pixel in line.get(..width * 4)?.chunks_exact(4) {
                match (least_first, pixel) {
                    (true, [blue, green, red, _]) | (false, [_, red, green, blue]) => {
                        rgb.extend([*red, *green, *blue]);
                    }
                    _ => return None,
                }
            }
        }
        (rgb.len() == width * height * 3).then_some(Self { width, height, rgb })
    }

    /// Whether more than a bare window is to be seen.
    pub fn is_painted(&self) -> bool {
        let mut colours = HashSet::new();
        self.rgb
            .chunks_exact(3)
            .any(|pixel| colours.insert(pixel) && colours.len() >= PAINTED)
    }

    /// Without the black of the empty screen around the window.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        let row = |y: usize| {
            self.rgb
                .chunks_exact(3)
                .skip(y * self.width)
                .take(self.width)
        };
        let lit = |pixel: &[u8]| pixel != [0, 0, 0];
        let rows: Vec<usize> = (0..self.height).filter(|y| row(*y).any(lit)).collect();
        let (Some(top), Some(bottom)) = (rows.first(), rows.last()) else {
            return self.clone();
        };
        let left = rows
            .iter()
            .filter_map(|y| row(*y).position(lit))
            .min()
            .unwrap_or(0);
        let right = rows
            .iter()
            .filter_map(|y| row(*y).collect::<Vec<_>>().into_iter().rposition(lit))
            .max()
            .unwrap_or(left);
        let rgb = (*top..=*bottom)
            .flat_map(|y| row(y).skip(left).take(right - left + 1).flatten().copied())
            .collect();
        Self {
            width: right - left + 1,
            height: bottom - top + 1,
            rgb,
        }
    }

    /// Its upper left part, at most this large.
    #[must_use]
    pub fn cropped(&self, width: usize, height: usize) -> Self {
        let (width, height) = (width.min(self.width), height.min(self.height));
        let rgb = self
            .rgb
            .chunks_exact(self.width * 3)
            .take(height)
            .filter_map(|row| row.get(..width * 3))
            .flatten()
            .copied()
            .collect();
        Self { width, height, rgb }
    }

    /// Saves it as PNG, making the folder when it is not there.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save(&self, path: &Path) -> Result {
        self.write(path)
            .map_err(|error| Failed(format!("{}: {error}", path.display())))
    }

    fn write(&self, path: &Path) -> std::result::Result<(), Box<dyn std::error::Error>> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut encoder = png::Encoder::new(
            BufWriter::new(File::create(path)?),
            self.width.try_into()?,
            self.height.try_into()?,
        );
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header()?.write_image_data(&self.rgb)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A screen of 3 × 2 pixels, black but for one.
    fn dump() -> Vec<u8> {
        let mut numbers = [0_u32; 25];
        numbers[0] = 100;
        numbers[4] = 3;
        numbers[5] = 2;
        numbers[11] = 32;
        numbers[12] = 12;
        numbers[19] = 1;
        let mut dump: Vec<u8> = numbers.iter().flat_map(|n| n.to_be_bytes()).collect();
        dump.extend([0; 12]);
        dump.extend([0; 12]);
        dump.extend([0, 0, 0, 0, 10, 20, 30, 0, 0, 0, 0, 0]);
        dump
    }

    #[test]
    fn a_screen_is_read_and_trimmed_to_its_window() {
        let picture = Picture::from_dump(&dump()).unwrap();
        assert_eq!((picture.width, picture.height), (3, 2));
        let window = picture.trimmed();
        assert_eq!((window.width, window.height), (1, 1));
        assert_eq!(window.rgb, [30, 20, 10]);
        assert!(!window.is_painted());
    }

    #[test]
    fn a_torn_screen_is_refused() {
        let whole = dump();
        assert_eq!(Picture::from_dump(&whole[..whole.len() - 1]), None);
        assert_eq!(Picture::from_dump(b"no screen"), None);
    }
}
