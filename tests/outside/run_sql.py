#!/usr/bin/env python3
"""What DuckDB answers: runs one query in each of several folders.

usage: run_sql.py QUERY.sql FOLDER...

Prints a JSON list with the rows of each folder, as objects by column.
"""

import json
import os
import sys

import duckdb

with open(sys.argv[1], encoding="utf-8") as file:
    query = file.read()
answers = []
for folder in sys.argv[2:]:
    os.chdir(folder)
    found = duckdb.connect().execute(query)
    names = [column[0] for column in found.description]
    answers.append([dict(zip(names, row)) for row in found.fetchall()])
json.dump(answers, sys.stdout, default=str)
