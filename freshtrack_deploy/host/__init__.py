"""The only hands on the machine: programs, files, clock, network and terminal, one gateway for each hazard.

It knows no plan, no step's meaning and no journal (tests/unit/test_house.py lists who may use what).
"""
