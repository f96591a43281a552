//! What Tend has shown and may still be pressed.

use std::collections::VecDeque;

use planner::remind::Notice;

use crate::host::notifications::NotificationId;

/// So many are remembered: more than any desktop keeps in its list of the last days.
const MOST: usize = 64;

/// The notifications that were shown, oldest first.
#[derive(Debug, Default)]
pub(super) struct Standing(VecDeque<One>);

/// One of them.
#[derive(Debug)]
struct One {
    id: NotificationId,
    about: Notice,
    /// Whether the desktop has not said that it has taken it away.
    on_screen: bool,
}

impl Standing {
    /// It was shown. Of a summary of what was missed, nothing is in `about`.
    pub(super) fn add(&mut self, id: NotificationId, about: Notice) {
        self.0.push_back(One {
            id,
            about,
            on_screen: true,
        });
        if self.0.len() > MOST {
            self.0.pop_front();
        }
    }

    /// What a notification was about; nothing for one that is not ours.
    pub(super) fn about(&self, id: &NotificationId) -> Option<&Notice> {
        let of = self.0.iter().find(|one| one.id == *id);
        of.map(|one| &one.about)
    }

    /// The desktop has taken it away. It may be brought back from a list, so it is still
    /// known.
    pub(super) fn closed(&mut self, id: &NotificationId) {
        for one in self.0.iter_mut().filter(|one| one.id == *id) {
            one.on_screen = false;
        }
    }

    /// Forgets all of them, and gives those that are still on the screen.
    pub(super) fn clear(&mut self) -> Vec<NotificationId> {
        let all = std::mem::take(&mut self.0).into_iter();
        all.filter(|one| one.on_screen).map(|one| one.id).collect()
    }

    /// It is over: a press of it means nothing from now on.
    pub(super) fn forget(&mut self, id: &NotificationId) {
        self.0.retain(|one| one.id != *id);
    }

    /// The reminders of all of them.
    pub(super) fn reminders(&self) -> Vec<i64> {
        let all = self.0.iter().flat_map(|one| &one.about.reminders);
        all.copied().collect()
    }

    /// Forgets those of which every reminder is settled, and gives those that are still on
    /// the screen.
    pub(super) fn settle(&mut self, settled: &[i64]) -> Vec<NotificationId> {
        let over = |one: &One| {
            let mut reminders = one.about.reminders.iter();
            !one.about.reminders.is_empty() && reminders.all(|each| settled.contains(each))
        };
        let (over, standing) = std::mem::take(&mut self.0).into_iter().partition(over);
        self.0 = standing;
        let over: VecDeque<One> = over;
        let on_screen = over.into_iter().filter(|one| one.on_screen);
        on_screen.map(|one| one.id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u32) -> NotificationId {
        NotificationId::new(":1.7".to_owned(), number)
    }

    fn about(reminders: &[i64]) -> Notice {
        Notice {
            reminders: reminders.to_vec(),
            deeds: Vec::new(),
        }
    }

    fn three() -> Standing {
        let mut standing = Standing::default();
        standing.add(id(1), about(&[10]));
        standing.add(id(2), about(&[11, 12]));
        standing.add(id(3), about(&[]));
        standing
    }

    #[test]
    fn what_is_settled_to_the_last_deed_is_taken_off() {
        let mut standing = three();
        assert_eq!(standing.reminders(), [10, 11, 12]);
        assert_eq!(standing.settle(&[10, 11]), [id(1)]);
        assert_eq!(standing.about(&id(1)), None);
        assert_eq!(standing.settle(&[11, 12]), [id(2)]);
        assert_eq!(standing.about(&id(3)), Some(&about(&[])));
    }

    #[test]
    fn what_the_desktop_has_closed_can_still_be_pressed_but_is_not_taken_off() {
        let mut standing = three();
        standing.closed(&id(1));
        assert_eq!(standing.about(&id(1)), Some(&about(&[10])));
        assert!(standing.settle(&[10]).is_empty());
    }

    #[test]
    fn another_programs_notification_is_not_ours() {
        let mut standing = three();
        let same_number = NotificationId::new(":1.8".to_owned(), 1);
        for other in [id(9), same_number] {
            assert_eq!(standing.about(&other), None);
            standing.closed(&other);
        }
        assert_eq!(standing.settle(&[10]), [id(1)]);
    }

    #[test]
    fn the_oldest_are_forgotten_first() {
        let mut standing = Standing::default();
        for number in 0..=64 {
            standing.add(id(number), about(&[i64::from(number)]));
        }
        assert_eq!(standing.about(&id(0)), None);
        assert!(standing.about(&id(1)).is_some());
    }
}
