//! Places on the body, from a draft.

use beside::SITES;
use recovery::Area;

use crate::{Refusal, RefusalCode, parse};

/// How long a site code may be, in characters.
const SITE: usize = 60;

/// A place on the body.
///
/// # Errors
/// The site, as this field: missing or too long.
pub(crate) fn parsed(field: &str, area: Area) -> Result<Area, Refusal> {
    Ok(Area {
        site: parse::needed(field, area.site, SITE)?,
        side: area.side,
    })
}

/// The sites beside the first, none of them twice.
///
/// # Errors
/// Too many, or the one that is wrong as `also.N`.
pub(crate) fn further(first: &Area, also: Vec<Area>) -> Result<Vec<Area>, Refusal> {
    if also.len() > SITES {
        return Err(Refusal::new(RefusalCode::TooMany)
            .at("also")
            .of(also.len())
            .allowing(SITES));
    }
    let mut areas: Vec<Area> = Vec::new();
    for (index, area) in also.into_iter().enumerate() {
        let field = format!("also.{index}");
        let area = parsed(&field, area)?;
        if area == *first || areas.contains(&area) {
            return Err(Refusal::new(RefusalCode::Twice).at(field).of(area.site));
        }
        areas.push(area);
    }
    Ok(areas)
}

#[cfg(test)]
mod tests {
    use recovery::Side;

    use super::*;

    fn area(site: &str, side: Option<Side>) -> Area {
        Area {
            site: site.to_owned(),
            side,
        }
    }

    #[test]
    fn up_to_twelve_further_sites_each_once() {
        let first = area("knee", Some(Side::Left));
        let many = |count: usize| {
            (0..count)
                .map(|n| area(&format!("site {n}"), None))
                .collect()
        };
        assert_eq!(further(&first, many(12)).map(|areas| areas.len()), Ok(12));
        let code = |also| further(&first, also).unwrap_err().code;
        assert_eq!(code(many(13)), RefusalCode::TooMany);
        assert_eq!(code(vec![first.clone()]), RefusalCode::Twice);
        assert_eq!(code(vec![area(" ", None)]), RefusalCode::Required);
        let other_side = vec![area("knee", Some(Side::Right))];
        assert_eq!(further(&first, other_side.clone()), Ok(other_side));
    }
}
