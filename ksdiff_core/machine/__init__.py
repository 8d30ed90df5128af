"""What a run may use of the machine: devices, cores, memory, and locks between processes."""
