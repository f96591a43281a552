#!/usr/bin/env python3
"""What pandas finds in the CSV tables of some folders.

usage: read_tables.py FOLDER...

Prints a JSON list, per folder: every cell of every table as text, the header first, and of each
episode, measure and date that answered the mean of the date and, where at least five of the
seven dates up to it answered, the mean of these, as exact fractions.
"""

import json
import sys
from fractions import Fraction
from pathlib import Path

import pandas as pd

MEASURES = {
    "pain": ["pain (0-10; 10 = worst)"],
    "movement": ["movement (0-10; 10 = as before)"],
    "function": [f"function_{n} (0-10; 10 = as before)" for n in (1, 2, 3)],
}


def cells(path):
    """Every cell as it is, nothing taken for a number or for missing."""
    table = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    return [list(table.columns), *table.values.tolist()]


def mean(values):
    values = list(values)
    return sum(values, Fraction(0)) / len(values)


def means(path):
    """With the numbers that pandas takes the cells for."""
    table = pd.read_csv(path, encoding="utf-8-sig", parse_dates=["date"])
    found = {}
    for measure, columns in MEASURES.items():
        scores = table[columns]
        assert all(pd.api.types.is_numeric_dtype(kind) for kind in scores.dtypes), measure
        days = {}
        for episode, date, row in zip(table["episode_id"], table["date"], scores.values):
            answered = [Fraction(float(score)) for score in row if not pd.isna(score)]
            if answered:
                days.setdefault(episode, {}).setdefault(date.date(), []).append(mean(answered))
        for episode, dates in days.items():
            dates = {date: mean(values) for date, values in dates.items()}
            for last in dates:
                week = [dates[date] for date in dates if 0 <= (last - date).days < 7]
                found[f"{episode} {measure} {last}"] = [
                    str(dates[last]),
                    str(mean(week)) if len(week) >= 5 else None,
                ]
    return found


answers = []
for folder in map(Path, sys.argv[1:]):
    tables = sorted(folder.glob("*.csv"))
    answers.append({
        "cells": {path.name: cells(path) for path in tables},
        "means": means(folder / "check_ins.csv"),
    })
json.dump(answers, sys.stdout)
