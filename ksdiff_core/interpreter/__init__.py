"""KSDiff's network in another Python than the one that reads and writes the images.

That Python needs PyTorch, numpy and safetensors, but neither GDAL nor QGIS: it gets pixels and gives pixels
back. It opens no file but the weights, so it can be ended at any moment without a trace.
"""
