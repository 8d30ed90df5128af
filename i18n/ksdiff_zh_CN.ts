<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>KSDiff</name>
    <message>
        <source>Adapt weights to a scene</source>
        <translation>使权重适应场景</translation>
    </message>
    <message>
        <source>Makes weights for a scene from its own PAN and MS, and keeps them if they help.</source>
        <translation>用场景自身的 PAN 和 MS 为其制作权重，有帮助则保留。</translation>
    </message>
    <message>
        <source>weights,train,fine-tuning,adaptation,sensor,pan-sharpening</source>
        <translation>权重,训练,微调,适应,传感器,全色锐化</translation>
    </message>
    <message>
        <source>Panchromatic layer</source>
        <translation>全色图层</translation>
    </message>
    <message>
        <source>Multispectral layer</source>
        <translation>多光谱图层</translation>
    </message>
    <message>
        <source>Name of the adapted weights</source>
        <translation>适应后权重的名称</translation>
    </message>
    <message>
        <source>Time to stay within, minutes</source>
        <translation>时间限制（分钟）</translation>
    </message>
    <message>
        <source>Replace your own weights of that name</source>
        <translation>替换您自己的同名权重</translation>
    </message>
    <message>
        <source>The weights {name} are ready after {time}.</source>
        <translation>权重 {name} 已就绪，用时 {time}。</translation>
    </message>
    <message>
        <source>Not adapted: the weights before stay the better choice for this scene.</source>
        <translation>未适应：对此场景而言，原有权重仍是更好的选择。</translation>
    </message>
    <message>
        <source>Multispectral bands, all if none is chosen</source>
        <translation>多光谱波段，不选则为全部</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Steps of each trial, as many as fit into the time if 0</source>
        <translation>每次试验的步数，0 为时间允许的最多步数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Whether weights were written</source>
        <translation>是否写入了权重</translation>
    </message>
    <message>
        <source>Name of the adapted weights, empty if there are none</source>
        <translation>适应后权重的名称，没有则为空</translation>
    </message>
    <message>
        <source>File of the adapted weights</source>
        <translation>适应后权重的文件</translation>
    </message>
    <message>
        <source>Why no weights were written</source>
        <translation>未写入权重的原因</translation>
    </message>
    <message>
        <source>Error that is gone on held-out blocks, percent</source>
        <translation>保留块上减少的误差（百分比）</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks before</source>
        <translation>保留块上之前的 ERGAS</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks after</source>
        <translation>保留块上之后的 ERGAS</translation>
    </message>
    <message>
        <source>HQNR before</source>
        <translation>之前的 HQNR</translation>
    </message>
    <message>
        <source>HQNR after</source>
        <translation>之后的 HQNR</translation>
    </message>
    <message>
        <source>Steps of each trial</source>
        <translation>每次试验的步数</translation>
    </message>
    <message>
        <source>Elapsed seconds</source>
        <translation>用时（秒）</translation>
    </message>
    <message>
        <source>Adapting needs PyTorch in the Python of QGIS itself, which does not have it.</source>
        <translation>适应需要 QGIS 自身的 Python 中有 PyTorch，而其中没有。</translation>
    </message>
    <message>
        <source>Run “python -m ksdiff_core adapt” in a Python that has PyTorch and GDAL.</source>
        <translation>请在带有 PyTorch 和 GDAL 的 Python 中运行“python -m ksdiff_core adapt”。</translation>
    </message>
    <message>
        <source>Assess pansharpened raster</source>
        <translation>评估全色锐化栅格</translation>
    </message>
    <message>
        <source>Reports the quality of a pansharpened raster, whoever made it.</source>
        <translation>报告任何全色锐化栅格的质量，无论由谁制作。</translation>
    </message>
    <message>
        <source>quality,report,pan-sharpening,HQNR,QNR,ERGAS,SAM,Q2n</source>
        <translation>质量,报告,全色锐化,HQNR,QNR,ERGAS,SAM,Q2n</translation>
    </message>
    <message>
        <source>Pansharpened layer</source>
        <translation>全色锐化图层</translation>
    </message>
    <message>
        <source>True image, if there is one</source>
        <translation>真实图像（如有）</translation>
    </message>
    <message>
        <source>Uncertainty, if there is one</source>
        <translation>不确定性（如有）</translation>
    </message>
    <message>
        <source>Method to judge at reduced resolution</source>
        <translation>在降低分辨率下评判的方法</translation>
    </message>
    <message>
        <source>Multispectral bands of the raster, all if none is chosen</source>
        <translation>栅格对应的多光谱波段，不选则为全部</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>质量报告</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>全部数值</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Wrote {output} in {time}.</source>
        <translation>已写入 {output}，用时 {time}。</translation>
    </message>
    <message>
        <source>Radiometric consistency in a word</source>
        <translation>一个词概括的辐射一致性</translation>
    </message>
    <message>
        <source>Best classical method by HQNR</source>
        <translation>按 HQNR 最好的经典方法</translation>
    </message>
    <message>
        <source>What SAM, ERGAS, Q2n and SCC are about</source>
        <translation>SAM、ERGAS、Q2n 和 SCC 的依据</translation>
    </message>
    <message>
        <source>Reprojection error, relative RMSE</source>
        <translation>重投影误差，相对均方根误差</translation>
    </message>
    <message>
        <source>SAM, degrees</source>
        <translation>SAM，度</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>{name} was chosen as both the result and an input.</source>
        <translation>{name} 既被选为结果又被选为输入。</translation>
    </message>
    <message>
        <source>Choose the raster that was made of PAN and MS.</source>
        <translation>请选择由 PAN 和 MS 制成的栅格。</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}. Please report it with this log.</source>
        <translation>意外错误 {kind}：{error}。请附上此日志进行报告。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Tells what to paste into a report of a problem.</source>
        <translation>给出报告问题时应粘贴的内容。</translation>
    </message>
    <message>
        <source>diagnostics,version,PyTorch,device,support</source>
        <translation>诊断,版本,PyTorch,设备,支持</translation>
    </message>
    <message>
        <source>Diagnostics as a file</source>
        <translation>诊断文件</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written to {path}: {error}.</source>
        <translation>无法将诊断写入 {path}：{error}。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Multispectral bands to sharpen, all if none is chosen</source>
        <translation>要锐化的多光谱波段，不选则为全部</translation>
    </message>
    <message>
        <source>Bands of the result, all if none is chosen</source>
        <translation>结果的波段，不选则为全部</translation>
    </message>
    <message>
        <source>Bands that are interpolated and not sharpened</source>
        <translation>只插值而不锐化的波段</translation>
    </message>
    <message>
        <source>Mask, outside which the result is nodata</source>
        <translation>掩膜，其外的结果为无数据</translation>
    </message>
    <message>
        <source>Nodata value of the result</source>
        <translation>结果的无数据值</translation>
    </message>
    <message>
        <source>Output data type</source>
        <translation>输出数据类型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Overviews for fast display; cog has them always</source>
        <translation>用于快速显示的概览图；cog 始终带有</translation>
    </message>
    <message>
        <source>Quality report on the result, beside it</source>
        <translation>结果的质量报告，位于其旁</translation>
    </message>
    <message>
        <source>GeoTIFF creation options</source>
        <translation>GeoTIFF 创建选项</translation>
    </message>
    <message>
        <source>Diffusion steps, 0 for automatic</source>
        <translation>扩散步数，0 为自动</translation>
    </message>
    <message>
        <source>Views of every tile</source>
        <translation>每个瓦片的视图数</translation>
    </message>
    <message>
        <source>Seed of the diffusion</source>
        <translation>扩散的随机种子</translation>
    </message>
    <message>
        <source>Correct the result so that it gives back the MS exactly</source>
        <translation>校正结果，使其精确还原 MS</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>网络精度</translation>
    </message>
    <message>
        <source>Tile side in PAN pixels, 0 for automatic</source>
        <translation>瓦片边长（PAN 像素），0 为自动</translation>
    </message>
    <message>
        <source>Memory in MB, 0 for a quarter of what is free</source>
        <translation>内存（MB），0 为空闲内存的四分之一</translation>
    </message>
    <message>
        <source>Continue an interrupted run</source>
        <translation>继续中断的运行</translation>
    </message>
    <message>
        <source>Pansharpen</source>
        <translation>全色锐化</translation>
    </message>
    <message>
        <source>Fuses PAN and MS into MS with the pixel size of PAN.</source>
        <translation>将 PAN 与 MS 融合为具有 PAN 像素大小的 MS。</translation>
    </message>
    <message>
        <source>pan-sharpening,fusion,panchromatic,multispectral,diffusion</source>
        <translation>全色锐化,融合,全色,多光谱,扩散</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Quality of ksdiff</source>
        <translation>ksdiff 的质量</translation>
    </message>
    <message>
        <source>Extent, all of the scene if empty</source>
        <translation>范围，留空则为整个场景</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>全色锐化结果</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Method used</source>
        <translation>所用方法</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>所用设备</translation>
    </message>
    <message>
        <source>MS pixel size over PAN pixel size</source>
        <translation>MS 像素大小与 PAN 像素大小之比</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>正在打开图像</translation>
    </message>
    <message>
        <source>Wrote {output}: {size}, {type}, in {time} on {device}.</source>
        <translation>已写入 {output}：{size}，{type}，用时 {time}，设备 {device}。</translation>
    </message>
    <message>
        <source>Correct a shift between PAN and MS</source>
        <translation>校正 PAN 与 MS 之间的偏移</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves down</source>
        <translation>给定偏移：MS 向下移动的 PAN 像素数</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves right</source>
        <translation>给定偏移：MS 向右移动的 PAN 像素数</translation>
    </message>
    <message>
        <source>Further multispectral files, if each band is a file</source>
        <translation>其他多光谱文件（每个波段一个文件时）</translation>
    </message>
    <message>
        <source>Panchromatic band</source>
        <translation>全色波段</translation>
    </message>
    <message>
        <source>Weights: a name or a file, the shipped ones if empty</source>
        <translation>权重：名称或文件，留空则用自带权重</translation>
    </message>
    <message>
        <source>Weights of KSDiff</source>
        <translation>KSDiff 权重</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>管理权重</translation>
    </message>
    <message>
        <source>Lists, verifies, imports, downloads and removes weights.</source>
        <translation>列出、校验、导入、下载和删除权重。</translation>
    </message>
    <message>
        <source>weights,model,download,checksum,licence,offline</source>
        <translation>权重,模型,下载,校验和,许可,离线</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Name of the weights; to verify, all if empty</source>
        <translation>权重名称；校验时留空则为全部</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Address to download from, if the weights are not listed</source>
        <translation>下载地址（权重不在列表中时）</translation>
    </message>
    <message>
        <source>SHA-256 of what is at that address</source>
        <translation>该地址内容的 SHA-256</translation>
    </message>
    <message>
        <source>Replace other weights of that name</source>
        <translation>替换同名的其他权重</translation>
    </message>
    <message>
        <source>List of the weights</source>
        <translation>权重列表</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>权重数量</translation>
    </message>
    <message>
        <source>File of the weights, or their folder</source>
        <translation>权重文件或其文件夹</translation>
    </message>
    <message>
        <source>NAME, or URL and SHA256</source>
        <translation>NAME，或 URL 和 SHA256</translation>
    </message>
    <message>
        <source>The action {action} needs {parameters}.</source>
        <translation>操作 {action} 需要 {parameters}。</translation>
    </message>
    <message>
        <source>The action list shows all names.</source>
        <translation>操作 list 显示所有名称。</translation>
    </message>
    <message>
        <source>about {time} left, {speed} per minute</source>
        <translation>剩余约 {time}，每分钟 {speed}</translation>
    </message>
    <message>
        <source>Diagnostics of KSDiff</source>
        <translation>KSDiff 诊断</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them into your report.</source>
        <translation>诊断已复制到剪贴板。请将其粘贴到您的报告中。</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>正在收集诊断…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>正在查看图像…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>正在查看图像</translation>
    </message>
    <message>
        <source>Takes {low} to {high} on the processor; known better after a run.</source>
        <translation>在处理器上需要 {low} 至 {high}；运行一次后会更准确。</translation>
    </message>
    <message>
        <source>Takes about {time} on {device}, as fast as the last run.</source>
        <translation>在 {device} 上约需 {time}，与上次运行一样快。</translation>
    </message>
    <message>
        <source>Needs at most {size} MB of disk.</source>
        <translation>最多需要 {size} MB 磁盘空间。</translation>
    </message>
    <message>
        <source>Choose the two layers to see what is known of them.</source>
        <translation>请选择两个图层以查看其已知信息。</translation>
    </message>
    <message>
        <source>Make a Python with PyTorch</source>
        <translation>创建带有 PyTorch 的 Python</translation>
    </message>
    <message>
        <source>Python to make it with</source>
        <translation>用来创建它的 Python</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>PyTorch (BSD licence), numpy and safetensors are fetched from pypi.org and pytorch.org into a folder of their own in your profile: {folder}. Neither QGIS nor the Python below is changed. The options can be closed meanwhile, and QGIS used. It can be removed again on the same page.</source>
        <translation>PyTorch（BSD 许可）、numpy 和 safetensors 将从 pypi.org 和 pytorch.org 下载到您的配置文件中的单独文件夹：{folder}。QGIS 和下面的 Python 都不会被更改。期间可以关闭选项并使用 QGIS。在同一页面上可以再次删除它。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>for the processor: {download} GB to fetch, {disk} GB on the disk</source>
        <translation>用于处理器：下载 {download} GB，占用磁盘 {disk} GB</translation>
    </message>
    <message>
        <source>for an NVIDIA GPU: {download} GB to fetch, {disk} GB on the disk</source>
        <translation>用于 NVIDIA GPU：下载 {download} GB，占用磁盘 {disk} GB</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>带有 PyTorch 的 Python</translation>
    </message>
    <message>
        <source>the Python of QGIS</source>
        <translation>QGIS 的 Python</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Testing {python}</source>
        <translation>正在测试 {python}</translation>
    </message>
    <message>
        <source>Remove the Python with PyTorch</source>
        <translation>删除带有 PyTorch 的 Python</translation>
    </message>
    <message>
        <source>Delete this folder?

{folder}</source>
        <translation>删除此文件夹？

{folder}</translation>
    </message>
    <message>
        <source>Install that there, or make a Python as shown below.</source>
        <translation>请在其中安装，或按下文所示创建一个 Python。</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>Cancelled; nothing is left of it.</source>
        <translation>已取消；没有留下任何内容。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch. If the Python of QGIS has none, choose another Python that has it, or the folder of its environment. QGIS then sends it the pixels and writes what comes back; nothing is installed in QGIS.</source>
        <translation>方法 ksdiff 需要 PyTorch。如果 QGIS 的 Python 中没有，请选择另一个有 PyTorch 的 Python，或其环境的文件夹。QGIS 随后将像素发送给它并写入返回的结果；不会在 QGIS 中安装任何内容。</translation>
    </message>
    <message>
        <source>Where KSDiff computes</source>
        <translation>KSDiff 的计算位置</translation>
    </message>
    <message>
        <source>The environment variable {name} goes before this setting: {python}</source>
        <translation>环境变量 {name} 优先于此设置：{python}</translation>
    </message>
    <message>
        <source>KSDiff preview</source>
        <translation>KSDiff 预览</translation>
    </message>
    <message>
        <source>Both sides show the MS as it is.</source>
        <translation>两侧都显示原样的 MS。</translation>
    </message>
    <message>
        <source>Choose a method on one of them.</source>
        <translation>请在其中一侧选择一种方法。</translation>
    </message>
    <message>
        <source>Preview of KSDiff</source>
        <translation>KSDiff 的预览</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>正在读取场景</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>已取消；未保留任何内容。</translation>
    </message>
    <message>
        <source>Press Preview to see the other method.</source>
        <translation>按“预览”查看另一种方法。</translation>
    </message>
    <message>
        <source>{width} x {height} PAN pixels, {time} on {device}.</source>
        <translation>{width} x {height} PAN 像素，{time}，{device}。</translation>
    </message>
    <message>
        <source>The map shows {wanted} million pixels and a preview has at most {most}: this is the middle. Zoom in to choose another place.</source>
        <translation>地图显示 {wanted} 百万像素，而预览最多 {most}：这是中间部分。请放大以选择其他位置。</translation>
    </message>
    <message>
        <source>Pre&amp;view what the map shows</source>
        <translation>预览地图所示内容(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>在地图上显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pansharpen the whole scene…</source>
        <translation>全色锐化整个场景(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Multispectral</source>
        <translation>多光谱(&amp;M)</translation>
    </message>
    <message>
        <source>Pan&amp;chromatic</source>
        <translation>全色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Left side</source>
        <translation>左侧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right side</source>
        <translation>右侧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>分割线(&amp;D)</translation>
    </message>
    <message>
        <source>Drag the divider on the map</source>
        <translation>在地图上拖动分割线</translation>
    </message>
    <message>
        <source>Keys: comma and full stop on the map, arrows on the slider</source>
        <translation>按键：地图上用逗号和句号，滑块上用方向键</translation>
    </message>
    <message>
        <source>Fuse the part of the scene that the map shows. Its pixels are those that the whole run would give.</source>
        <translation>融合地图所示的场景部分。其像素与完整运行的结果相同。</translation>
    </message>
    <message>
        <source>Open the algorithm with these layers and the method</source>
        <translation>用这些图层和方法打开算法</translation>
    </message>
    <message>
        <source>MS as it is</source>
        <translation>原样的 MS</translation>
    </message>
    <message>
        <source>MS interpolated</source>
        <translation>插值的 MS</translation>
    </message>
    <message>
        <source>How to make a Python with PyTorch</source>
        <translation>如何创建带有 PyTorch 的 Python</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>创建…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>With Python from python.org or of your system</source>
        <translation>使用 python.org 或系统自带的 Python</translation>
    </message>
    <message>
        <source>With conda or Miniforge</source>
        <translation>使用 conda 或 Miniforge</translation>
    </message>
    <message>
        <source>Way to make it</source>
        <translation>创建方式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>KSDiff can make one in a folder of its own in your profile.</source>
        <translation>KSDiff 可以在您的配置文件中的单独文件夹里创建一个。</translation>
    </message>
    <message>
        <source>Or make it yourself:</source>
        <translation>或者自行创建：</translation>
    </message>
    <message>
        <source>Run this in a terminal; it takes about 1 GB on the disk and computes on the CPU. Then choose the folder {folder} above and test it. For an NVIDIA GPU install the build of PyTorch that pytorch.org names for your system.</source>
        <translation>在终端中运行以下命令；约占 1 GB 磁盘空间，使用 CPU 计算。然后在上方选择文件夹 {folder} 并测试。若使用 NVIDIA GPU，请安装 pytorch.org 为您的系统指明的 PyTorch 版本。</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Compare the selected weights with their published SHA-256</source>
        <translation>将所选权重与其公布的 SHA-256 比较</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Add weights from a file, without a network</source>
        <translation>从文件添加权重，无需网络</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下载(&amp;D)…</translation>
    </message>
    <message>
        <source>Add weights from the list, or from an address</source>
        <translation>从列表或地址添加权重</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Delete weights that were added; those of KSDiff stay</source>
        <translation>删除添加的权重；KSDiff 自带的保留</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Show the file of the selected weights in the file manager</source>
        <translation>在文件管理器中显示所选权重的文件</translation>
    </message>
    <message>
        <source>Verify weights</source>
        <translation>校验权重</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>导入权重</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>下载权重</translation>
    </message>
    <message>
        <source>Delete the files of these weights?

{names}</source>
        <translation>删除这些权重的文件？

{names}</translation>
    </message>
    <message>
        <source>Remove weights</source>
        <translation>删除权重</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>已删除：{names}。</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {error}.</source>
        <translation>无法创建 {folder}：{error}。</translation>
    </message>
    <message>
        <source>Check that the folder above it can be written.</source>
        <translation>请检查其上级文件夹是否可写。</translation>
    </message>
    <message>
        <source>Weights are what the network of KSDiff has learned. Pansharpen uses those called ksdiff, unless you give it the name of others.</source>
        <translation>权重是 KSDiff 网络学到的内容。全色锐化使用名为 ksdiff 的权重，除非您给出其他权重的名称。</translation>
    </message>
    <message>
        <source>{name} is ready. Give this name as “Weights” of Pansharpen.</source>
        <translation>{name} 已就绪。请将此名称作为全色锐化的“权重”。</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>已校验：{names}。</translation>
    </message>
    <message>
        <source>&amp;Replace other weights of this name</source>
        <translation>替换同名的其他权重(&amp;R)</translation>
    </message>
    <message>
        <source>Details of the weights</source>
        <translation>权重详情</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <translation>选择权重</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>64 digits 0 to 9 and a to f</source>
        <translation>64 位 0 到 9 及 a 到 f 的数字</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;SHA-256</source>
        <translation>SHA-256(&amp;S)</translation>
    </message>
    <message>
        <source>What does not have this SHA-256 will not be installed.</source>
        <translation>SHA-256 不符的内容不会被安装。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No {role} raster was given.</source>
        <translation>未给出 {role} 栅格。</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation>请选择图层或文件。</translation>
    </message>
    <message>
        <source>{name} ({key}) cannot be {value}.</source>
        <translation>{name} ({key}) 不能为 {value}。</translation>
    </message>
    <message>
        <source>Give a value that the parameter allows.</source>
        <translation>请给出参数允许的值。</translation>
    </message>
    <message>
        <source>Choose from {options}.</source>
        <translation>请从 {options} 中选择。</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>请给出 {least} 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>请给出 {least} 到 {most} 的数。</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>请给出一个数。</translation>
    </message>
    <message>
        <source>{name} was chosen as both PAN and MS.</source>
        <translation>{name} 既被选为 PAN 又被选为 MS。</translation>
    </message>
    <message>
        <source>Choose two rasters of the same scene.</source>
        <translation>请选择同一场景的两个栅格。</translation>
    </message>
    <message>
        <source>Choose a file name that ends with {suffix}.</source>
        <translation>请选择以 {suffix} 结尾的文件名。</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>未给出输出文件。</translation>
    </message>
    <message>
        <source>{name} is not a raster; a {role} raster is needed.</source>
        <translation>{name} 不是栅格；需要 {role} 栅格。</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>请选择栅格图层。</translation>
    </message>
    <message>
        <source>{name} comes from the provider “{kind}” and has no original pixel values.</source>
        <translation>{name} 来自提供者“{kind}”，没有原始像素值。</translation>
    </message>
    <message>
        <source>Choose a raster file as the {role} raster.</source>
        <translation>请选择一个栅格文件作为 {role} 栅格。</translation>
    </message>
    <message>
        <source>The layer {name} is broken: its file cannot be opened.</source>
        <translation>图层 {name} 已损坏：无法打开其文件。</translation>
    </message>
    <message>
        <source>Repair its data source.</source>
        <translation>请修复其数据源。</translation>
    </message>
    <message>
        <source>Making a Python with PyTorch</source>
        <translation>正在创建带有 PyTorch 的 Python</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <source>The mask {name} is neither a layer of polygons nor a raster.</source>
        <translation>掩膜 {name} 既不是多边形图层也不是栅格。</translation>
    </message>
    <message>
        <source>Choose a polygon layer or a raster.</source>
        <translation>请选择多边形图层或栅格。</translation>
    </message>
    <message>
        <source>The mask {name} cannot be saved: {problem}.</source>
        <translation>掩膜 {name} 无法保存：{problem}。</translation>
    </message>
    <message>
        <source>Save the layer as a file and choose that.</source>
        <translation>请将图层另存为文件并选择该文件。</translation>
    </message>
    <message>
        <source>Pansharpen with KSDiff…</source>
        <translation>用 KSDiff 全色锐化…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>权重…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断</translation>
    </message>
    <message>
        <source>The map shows a place far from the panchromatic layer.</source>
        <translation>地图显示的位置远离全色图层。</translation>
    </message>
    <message>
        <source>Zoom to that layer first.</source>
        <translation>请先缩放到该图层。</translation>
    </message>
    <message>
        <source>The Python of QGIS has no PyTorch.</source>
        <translation>QGIS 的 Python 没有 PyTorch。</translation>
    </message>
    <message>
        <source>The Python of QGIS has PyTorch{version}.</source>
        <translation>QGIS 的 Python 有 PyTorch{version}。</translation>
    </message>
    <message>
        <source>none, and none is needed</source>
        <translation>无，也不需要</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU {device}.</source>
        <translation>KSDiff 可在其中计算，使用 GPU {device}。</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU of Apple.</source>
        <translation>KSDiff 可在其中计算，使用 Apple 的 GPU。</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the CPU.</source>
        <translation>KSDiff 可在其中计算，使用 CPU。</translation>
    </message>
    <message>
        <source>This Python has 32 bit; PyTorch needs one with 64 bit.</source>
        <translation>此 Python 为 32 位；PyTorch 需要 64 位。</translation>
    </message>
    <message>
        <source>KSDiff cannot compute there. Missing or broken: {packages}.</source>
        <translation>KSDiff 无法在其中计算。缺失或损坏：{packages}。</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Device: CPU</source>
        <translation>设备：CPU</translation>
    </message>
    <message>
        <source>Device: {name}, {memory} MB</source>
        <translation>设备：{name}，{memory} MB</translation>
    </message>
    <message>
        <source>KSDiff pansharpening</source>
        <translation>KSDiff 全色锐化</translation>
    </message>
    <message>
        <source>{name} (pansharpened)</source>
        <translation>{name}（全色锐化）</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch, which the Python of QGIS does not have.</source>
        <translation>方法 ksdiff 需要 PyTorch，而 QGIS 的 Python 中没有。</translation>
    </message>
    <message>
        <source>Make or choose a Python that has it under Settings, Options, KSDiff, or take the method mtf-glp-hpm, which needs nothing.</source>
        <translation>请在“设置”、“选项”、KSDiff 中创建或选择一个带有它的 Python，或改用不需要任何东西的方法 mtf-glp-hpm。</translation>
    </message>
    <message>
        <source>PyTorch of {python}</source>
        <translation>{python} 的 PyTorch</translation>
    </message>
    <message>
        <source>PyTorch not installed</source>
        <translation>未安装 PyTorch</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}.</source>
        <translation>意外错误 {kind}：{error}。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>请报告。</translation>
    </message>
    <message>
        <source>Removed {path}.</source>
        <translation>已删除 {path}。</translation>
    </message>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} 已就绪：{path}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>正在校验 {name}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可：{licence}</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>训练数据：{data}</translation>
    </message>
    <message>
        <source>Folder of your own weights</source>
        <translation>您自己的权重文件夹</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>without known hash</source>
        <translation>无已知哈希</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>与预期不符</translation>
    </message>
    <message>
        <source>Nobody has stated a SHA-256 to compare this file with. Import it to have one kept.</source>
        <translation>没有人公布可与此文件比较的 SHA-256。导入它即可保存一个。</translation>
    </message>
    <message>
        <source>This file is damaged, or not the one that is known by this name. Remove it, or get it anew.</source>
        <translation>此文件已损坏，或不是以此名称为人所知的文件。请删除它，或重新获取。</translation>
    </message>
    <message>
        <source>ships with KSDiff</source>
        <translation>随 KSDiff 提供</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想值</translation>
    </message>
    <message>
        <source>brightest</source>
        <translation>最亮</translation>
    </message>
    <message>
        <source>darkest</source>
        <translation>最暗</translation>
    </message>
    <message>
        <source>greenest</source>
        <translation>最绿</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>minutes is {0}, expected a number above 0 up to 1440.</source>
        <translation>minutes 为 {0}，应为大于 0 且不超过 1440 的数。</translation>
    </message>
    <message>
        <source>Give a number of minutes in that range.</source>
        <translation>请给出该范围内的分钟数。</translation>
    </message>
    <message>
        <source>steps is {0}, expected 0 to {1}.</source>
        <translation>steps 为 {0}，应为 0 到 {1}。</translation>
    </message>
    <message>
        <source>Give a whole number in that range.</source>
        <translation>请给出该范围内的整数。</translation>
    </message>
    <message>
        <source>device is {0}, expected one of {1}.</source>
        <translation>device 为 {0}，应为 {1} 之一。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中之一。</translation>
    </message>
    <message>
        <source>On {0} held-out blocks the error at reduced resolution changed by {1}; a clear fall of at least {2} is required.</source>
        <translation>在 {0} 个保留块上，降低分辨率下的误差变化了 {1}；要求明显下降，且至少 {2}。</translation>
    </message>
    <message>
        <source>At full resolution HQNR fell from {0} to {1}; it must not fall.</source>
        <translation>在全分辨率下，HQNR 从 {0} 降至 {1}；它不得下降。</translation>
    </message>
    <message>
        <source>The reprojection error grew from {0} to {1}; it must not grow.</source>
        <translation>重投影误差从 {0} 增至 {1}；它不得增大。</translation>
    </message>
    <message>
        <source>Other weights are called {0} already ({1}).</source>
        <translation>已有其他权重名为 {0}（{1}）。</translation>
    </message>
    <message>
        <source>Choose another name, or allow to overwrite them if they are your own.</source>
        <translation>请选择其他名称；若那些权重是您自己的，也可允许覆盖。</translation>
    </message>
    <message>
        <source>{0} trials of {1} steps, as asked for.</source>
        <translation>按要求进行 {0} 次试验，每次 {1} 步。</translation>
    </message>
    <message>
        <source>{0} trial{1} of {2} steps fit into {3} minutes; with steps = {4} the same weights are made again.</source>
        <translation>{3} 分钟内可进行 {0} 次试验，每次 {2} 步；设 steps = {4} 可再次得到相同的权重。</translation>
    </message>
    <message>
        <source>{0} minutes are too short for this scene on this machine; about {1} are needed.</source>
        <translation>对此机器上的此场景而言，{0} 分钟太短；约需 {1} 分钟。</translation>
    </message>
    <message>
        <source>{0} more need more time.</source>
        <translation>另有 {0} 次需要更多时间。</translation>
    </message>
    <message>
        <source>Adapted from {0} {1} on {2}, {3}</source>
        <translation>由 {0} {1} 适应而来，场景 {2}，{3}</translation>
    </message>
    <message>
        <source>of that scene</source>
        <translation>同该场景</translation>
    </message>
    <message>
        <source>unknown sensor</source>
        <translation>未知传感器</translation>
    </message>
    <message>
        <source>The weights before stay the better choice for this scene; nothing was written.</source>
        <translation>对此场景而言，原有权重仍是更好的选择；未写入任何内容。</translation>
    </message>
    <message>
        <source>on {0} held-out blocks ERGAS went from {1} to {2}, block by block {3}; at full resolution HQNR went from {4} to {5}, the reprojection error from {6} to {7}.</source>
        <translation>在 {0} 个保留块上，ERGAS 从 {1} 变为 {2}，逐块 {3}；在全分辨率下，HQNR 从 {4} 变为 {5}，重投影误差从 {6} 变为 {7}。</translation>
    </message>
    <message>
        <source>Wrote {0}: {1}, {2} numbers.</source>
        <translation>已写入 {0}：{1}，{2} 个数值。</translation>
    </message>
    <message>
        <source>No weights passed</source>
        <translation>没有权重通过</translation>
    </message>
    <message>
        <source>to adapt to the scene</source>
        <translation>适应场景时</translation>
    </message>
    <message>
        <source>{0} holds weights that are adapted to a scene already.</source>
        <translation>{0} 中的权重已是适应场景的权重。</translation>
    </message>
    <message>
        <source>Adapt the ones they were made of, by default those that ship with KSDiff.</source>
        <translation>请适应其所源自的权重，默认是随 KSDiff 提供的权重。</translation>
    </message>
    <message>
        <source>The scene holds {0} valid numbers of MS; even the smallest adaptation needs more.</source>
        <translation>此场景含 {0} 个有效的 MS 数值；即使最小的适应也需要更多。</translation>
    </message>
    <message>
        <source>Trying {0}</source>
        <translation>正在尝试{0}</translation>
    </message>
    <message>
        <source>Learned one scale lower, {0}: the error at the scale of MS changed by {1}.</source>
        <translation>在低一级尺度上学习，{0}：MS 尺度上的误差变化了 {1}。</translation>
    </message>
    <message>
        <source>What can be learned from this scene at a coarser scale does not hold at the finer one: in the rehearsal the best of {0} ways changed the error by {1}.</source>
        <translation>在较粗尺度上从此场景学到的内容在较细尺度上不成立：预演中，{0} 种方式里最好的一种使误差变化了 {1}。</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>正在学习{0}</translation>
    </message>
    <message>
        <source>Learned at the scale of MS, {0}: {1}</source>
        <translation>在 MS 尺度上学习，{0}：{1}</translation>
    </message>
    <message>
        <source>The adapted weights cannot be stored: {0}.</source>
        <translation>无法存储适应后的权重：{0}。</translation>
    </message>
    <message>
        <source>Free some space in {0}.</source>
        <translation>请在 {0} 中腾出一些空间。</translation>
    </message>
    <message>
        <source>Storing the weights</source>
        <translation>正在存储权重</translation>
    </message>
    <message>
        <source>MS has {0} x {1} pixels, of which too few are valid and under PAN; at least {2} x {3} in one piece are needed to learn and to test.</source>
        <translation>MS 有 {0} x {1} 像素，其中有效且位于 PAN 之下的太少；学习和测试至少需要连成一片的 {2} x {3} 像素。</translation>
    </message>
    <message>
        <source>PAN {0} x {1}, MS {2} x {3} pixels with {4} bands; sensor {5}; Nyquist gains {6}.</source>
        <translation>PAN {0} x {1}，MS {2} x {3} 像素，{4} 个波段；传感器 {5}；Nyquist 增益 {6}。</translation>
    </message>
    <message>
        <source>{0} was given as both PAN and MS.</source>
        <translation>{0} 既被指定为 PAN 又被指定为 MS。</translation>
    </message>
    <message>
        <source>Choose two images of the same scene.</source>
        <translation>请选择同一场景的两幅图像。</translation>
    </message>
    <message>
        <source>{0} plot{1} of {2} x {3} MS pixels; a quarter of each is held out.</source>
        <translation>{0} 个样区，每个 {2} x {3} MS 像素；各保留四分之一。</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>the offsets of the last layers</source>
        <translation>最后几层的偏置</translation>
    </message>
    <message>
        <source>the offsets of all layers</source>
        <translation>所有层的偏置</translation>
    </message>
    <message>
        <source>the offsets of all layers, PAN's share first</source>
        <translation>所有层的偏置，PAN 的部分优先</translation>
    </message>
    <message>
        <source>the offsets of all layers, from pairs of ratio 2</source>
        <translation>所有层的偏置，来自比率为 2 的像对</translation>
    </message>
    <message>
        <source>the last layers</source>
        <translation>最后几层</translation>
    </message>
    <message>
        <source>% of pixels</source>
        <translation>像素百分比</translation>
    </message>
    <message>
        <source>This raster</source>
        <translation>此栅格</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Too few pixels are valid for histograms.</source>
        <translation>有效像素太少，无法生成直方图。</translation>
    </message>
    <message>
        <source>{0}. The {1} place</source>
        <translation>{0}. 位置：{1}</translation>
    </message>
    <message>
        <source>No place is free enough of nodata for a spectrum.</source>
        <translation>没有足够不含无数据的位置可供绘制光谱。</translation>
    </message>
    <message>
        <source>No edge is free enough of nodata for a profile.</source>
        <translation>没有足够不含无数据的边缘可供绘制剖面。</translation>
    </message>
    <message>
        <source>{0}, correlation with PAN {1}</source>
        <translation>{0}，与 PAN 的相关性 {1}</translation>
    </message>
    <message>
        <source>PAN, mean and contrast matched</source>
        <translation>PAN，均值和对比度已匹配</translation>
    </message>
    <message>
        <source>EXP (MS interpolated)</source>
        <translation>EXP（插值的 MS）</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Histogram of {0}</source>
        <translation>{0} 的直方图</translation>
    </message>
    <message>
        <source>Profile of {0}</source>
        <translation>{0} 的剖面</translation>
    </message>
    <message>
        <source>PAN pixels from the edge</source>
        <translation>距边缘的 PAN 像素数</translation>
    </message>
    <message>
        <source>Wavelength, nm</source>
        <translation>波长，nm</translation>
    </message>
    <message>
        <source>{0}: {1}° between MS and this raster</source>
        <translation>{0}：MS 与此栅格之间 {1}°</translation>
    </message>
    <message>
        <source>The fused raster lies outside the area that PAN and MS have in common.</source>
        <translation>融合栅格位于 PAN 与 MS 的公共区域之外。</translation>
    </message>
    <message>
        <source>Choose the PAN and the MS it was made of.</source>
        <translation>请选择制作它所用的 PAN 和 MS。</translation>
    </message>
    <message>
        <source>The {0} has the coordinate reference system {1}, the PAN {2}.</source>
        <translation>{0} 的坐标参照系为 {1}，PAN 的为 {2}。</translation>
    </message>
    <message>
        <source>Warp the {0} to the grid of the PAN first.</source>
        <translation>请先将 {0} 重投影到 PAN 的格网。</translation>
    </message>
    <message>
        <source>The {0} does not have the pixels of the PAN: over its {1} x {2} pixels the two grids drift {3} PAN pixels apart.</source>
        <translation>{0} 的像素与 PAN 的不一致：在其 {1} x {2} 像素范围内，两个格网偏离 {3} 个 PAN 像素。</translation>
    </message>
    <message>
        <source>Choose the PAN it was made of, or warp the {0} to the grid of the PAN first.</source>
        <translation>请选择制作它所用的 PAN，或先将 {0} 重投影到 PAN 的格网。</translation>
    </message>
    <message>
        <source>The fused raster has {0} band{1}, the MS {2}.</source>
        <translation>融合栅格有 {0} 个波段，MS 有 {2} 个。</translation>
    </message>
    <message>
        <source>Choose the MS bands that the bands of the fused raster stand for, in its order.</source>
        <translation>请按融合栅格的波段顺序选择与之对应的 MS 波段。</translation>
    </message>
    <message>
        <source>The reference has {0} bands, the fused raster {1}.</source>
        <translation>参考有 {0} 个波段，融合栅格有 {1} 个。</translation>
    </message>
    <message>
        <source>Choose a reference with the bands of the fused raster.</source>
        <translation>请选择波段与融合栅格相同的参考。</translation>
    </message>
    <message>
        <source>The uncertainty raster has {0} bands, expected 1 or {1}.</source>
        <translation>不确定性栅格有 {0} 个波段，应为 1 个或 {1} 个。</translation>
    </message>
    <message>
        <source>Choose the uncertainty of this fused raster.</source>
        <translation>请选择此融合栅格的不确定性。</translation>
    </message>
    <message>
        <source>fused raster</source>
        <translation>融合栅格</translation>
    </message>
    <message>
        <source>uncertainty raster</source>
        <translation>不确定性栅格</translation>
    </message>
    <message>
        <source>A quality report needs a fused raster and an output, a page or a JSON file.</source>
        <translation>质量报告需要融合栅格和输出（页面或 JSON 文件）。</translation>
    </message>
    <message>
        <source>Name the raster, and a file that ends in .html or .json.</source>
        <translation>请指定栅格，以及以 .html 或 .json 结尾的文件。</translation>
    </message>
    <message>
        <source>method is {0}, expected one of {1}.</source>
        <translation>method 为 {0}，应为 {1} 之一。</translation>
    </message>
    <message>
        <source>The raster does not say that KSDiff made it. A finished file cannot be judged at reduced resolution: that needs the method itself, run again on the degraded images. The indices at full resolution above are all that can be said.</source>
        <translation>此栅格没有标明由 KSDiff 制作。无法在降低分辨率下评判已完成的文件：这需要方法本身在降质图像上再次运行。能说明的只有上面全分辨率下的指标。</translation>
    </message>
    <message>
        <source>Judging a method at reduced resolution was not asked for.</source>
        <translation>未要求在降低分辨率下评判方法。</translation>
    </message>
    <message>
        <source>With a reference, reduced resolution is not needed.</source>
        <translation>有参考时不需要降低分辨率。</translation>
    </message>
    <message>
        <source>The raster names its method: {0}.</source>
        <translation>栅格标明了其方法：{0}。</translation>
    </message>
    <message>
        <source>Reduced resolution: degrading the scene</source>
        <translation>降低分辨率：正在使场景降质</translation>
    </message>
    <message>
        <source>Reduced resolution: {0}</source>
        <translation>降低分辨率：{0}</translation>
    </message>
    <message>
        <source>The method {0} was named by the user, not by the raster: these numbers say how good it is on this scene, not how the raster was made.</source>
        <translation>方法 {0} 由用户指定，而非由栅格标明：这些数值说明该方法在此场景上有多好，而不是栅格如何制作。</translation>
    </message>
    <message>
        <source>The raster was made with the weights {0}; judged are the weights {1}.</source>
        <translation>栅格用权重 {0} 制作；评判的是权重 {1}。</translation>
    </message>
    <message>
        <source>Reduced resolution was not possible. {0}</source>
        <translation>无法在降低分辨率下评判。{0}</translation>
    </message>
    <message>
        <source>The raster was made by {0}, which cannot run here. {1}</source>
        <translation>栅格由 {0} 制作，而它无法在此处运行。{1}</translation>
    </message>
    <message>
        <source>of unknown name</source>
        <translation>（名称未知）</translation>
    </message>
    <message>
        <source>Indices without a reference are hints. They depend on the settings below, agree only weakly with comparisons against a true image, and reward blur: interpolation (EXP) adds nothing and can have a high HQNR. Read HQNR together with D_rho and the reprojection error, look at the pictures, and compare only numbers that were computed with the same settings. Differences of HQNR below {0} say nothing.</source>
        <translation>没有参考的指标只是提示。它们取决于以下设置，与对照真实图像的比较仅有微弱的一致，并且偏向模糊：插值 (EXP) 不增加任何内容，却可能有很高的 HQNR。请将 HQNR 与 D_rho 和重投影误差一起看，查看图像，并且只比较用相同设置计算的数值。小于 {0} 的 HQNR 差异不说明任何问题。</translation>
    </message>
    <message>
        <source>D_lambda, D_s, QNR: Alparone et al. 2008, D_s at PAN scale as in the DLPan-Toolbox.</source>
        <translation>D_lambda、D_s、QNR：Alparone 等 2008，D_s 在 PAN 尺度上计算，与 DLPan-Toolbox 相同。</translation>
    </message>
    <message>
        <source>D_lambda_K: Khan, Alparone and Chanussot 2009, without decimation. HQNR: Aiazzi et al. 2014.</source>
        <translation>D_lambda_K：Khan、Alparone 和 Chanussot 2009，不做抽取。HQNR：Aiazzi 等 2014。</translation>
    </message>
    <message>
        <source>D_rho and the reprojection error: after Scarpa and Ciotola 2022; the property is Wald's.</source>
        <translation>D_rho 和重投影误差：依据 Scarpa 和 Ciotola 2022；该性质由 Wald 提出。</translation>
    </message>
    <message>
        <source>SAM: Kruse et al. 1993. ERGAS: Wald 2000. Q2n: Garzelli and Nencini 2009. SCC: Zhou et al. 1998.</source>
        <translation>SAM：Kruse 等 1993。ERGAS：Wald 2000。Q2n：Garzelli 和 Nencini 2009。SCC：Zhou 等 1998。</translation>
    </message>
    <message>
        <source>Reduced resolution: Wald, Ranchin and Mangolini 1997, with filters matched to the sensor.</source>
        <translation>降低分辨率：Wald、Ranchin 和 Mangolini 1997，使用与传感器匹配的滤波器。</translation>
    </message>
    <message>
        <source>Quality of {0}</source>
        <translation>{0} 的质量</translation>
    </message>
    <message>
        <source>{0} pixels, {1} band{2}, {3}, {4}</source>
        <translation>{0} 像素，{1} 个波段，{3}，{4}</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>一部分</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>有偏移</translation>
    </message>
    <message>
        <source>On average {0} DN, {1} % of the mean; 95 % of the values are below {2} DN.</source>
        <translation>平均 {0} DN，为均值的 {1} %；95 % 的值低于 {2} DN。</translation>
    </message>
    <message>
        <source>Places with the most, with much and with average detail. All images with bands share one stretch; the MS is shown in its own pixels. Maps are in percent of the mean DN, as root mean square over the bands.</source>
        <translation>细节最多、较多和一般的位置。所有多波段图像共用同一拉伸；MS 以其自身像素显示。图中数值为均值 DN 的百分比，取各波段的均方根。</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>KSDiff {0}, {1}</source>
        <translation>KSDiff {0}，{1}</translation>
    </message>
    <message>
        <source>{0} windows (at most {1} of {2} × {3}) spread over {4} pixels; at reduced resolution at most {5} windows of {6} × {7} MS pixels</source>
        <translation>{0} 个窗口（最多 {1} 个，每个 {2} × {3}），分布于 {4} 像素；降低分辨率时最多 {5} 个窗口，每个 {6} × {7} MS 像素</translation>
    </message>
    <message>
        <source>{0}, {1} pixels, {2}</source>
        <translation>{0}，{1} 像素，{2}</translation>
    </message>
    <message>
        <source>What was assessed: crops A, B, C, places of the spectra, and the line P across an edge</source>
        <translation>评估的内容：裁剪图 A、B、C，光谱位置，以及跨越边缘的线 P</translation>
    </message>
    <message>
        <source>made by KSDiff with the method {0}</source>
        <translation>由 KSDiff 用方法 {0} 制作</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>在别处制作</translation>
    </message>
    <message>
        <source>At full resolution</source>
        <translation>全分辨率</translation>
    </message>
    <message>
        <source>EXP is the MS interpolated, without PAN. {0} is the classical method with the highest HQNR on this scene. {1}</source>
        <translation>EXP 是插值的 MS，不含 PAN。{0} 是此场景上 HQNR 最高的经典方法。{1}</translation>
    </message>
    <message>
        <source>Its correlation with the absolute error is {0}; {1} of the errors are within it, {2} within twice of it (68 % and 95 % if it were the standard deviation of a normal error).</source>
        <translation>它与绝对误差的相关性为 {0}；{1} 的误差在其范围内，{2} 在其两倍范围内（若它是正态误差的标准差，则为 68 % 和 95 %）。</translation>
    </message>
    <message>
        <source>{0} The uncertainty is that of the given raster.</source>
        <translation>{0} 不确定性取自给定的栅格。</translation>
    </message>
    <message>
        <source>all {0} of the common area</source>
        <translation>公共区域的全部 {0}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Sharpening should keep the histograms of the MS: a little wider, not moved.</source>
        <translation>锐化应保持 MS 的直方图：稍宽，但不移动。</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>光谱</translation>
    </message>
    <message>
        <source>Mean DN over 3 × 3 MS pixels at places chosen by the program, numbered in the overview. A faithful raster keeps the spectrum of the MS over such an area.</source>
        <translation>程序所选位置上 3 × 3 MS 像素的平均 DN，位置编号见概览图。忠实的栅格在这样的区域上保持 MS 的光谱。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>DN along the line P of the overview, across the strongest step of PAN that is straight over {0} pixels, in the band most like PAN and in the one least like it. A sharp raster steps where PAN steps; one that overshoots has halos.</source>
        <translation>概览图中沿线 P 的 DN，该线跨越 PAN 中 {0} 像素内保持平直的最强阶跃，取与 PAN 最相似和最不相似的波段。清晰的栅格在 PAN 阶跃处阶跃；过冲的栅格有光晕。</translation>
    </message>
    <message>
        <source>radiometric consistency, reprojection error {0}</source>
        <translation>辐射一致性，重投影误差 {0}</translation>
    </message>
    <message>
        <source>HQNR; best classical method {0} {1}</source>
        <translation>HQNR；最好的经典方法 {0} {1}</translation>
    </message>
    <message>
        <source>largest shift of a band mean</source>
        <translation>波段均值的最大偏移</translation>
    </message>
    <message>
        <source>grid, compared with PAN</source>
        <translation>格网，与 PAN 相比</translation>
    </message>
    <message>
        <source>{0} windows, the first of</source>
        <translation>{0} 个窗口，第一个为</translation>
    </message>
    <message>
        <source>one image of</source>
        <translation>一幅图像，大小为</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>{0}, MS pixel over PAN pixel; overlap {1}</source>
        <translation>{0}，MS 像素与 PAN 像素之比；重叠 {1}</translation>
    </message>
    <message>
        <source>Nyquist gains</source>
        <translation>Nyquist 增益</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>{0} × {1} pixels for Q and Q2n; D_rho in windows of {2} × {3}</source>
        <translation>Q 和 Q2n 用 {0} × {1} 像素；D_rho 用 {2} × {3} 的窗口</translation>
    </message>
    <message>
        <source>Pixels read</source>
        <translation>读取的像素</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>与参考相比</translation>
    </message>
    <message>
        <source>Compared with {0}, pixel by pixel.</source>
        <translation>与 {0} 逐像素比较。</translation>
    </message>
    <message>
        <source>At reduced resolution</source>
        <translation>降低分辨率</translation>
    </message>
    <message>
        <source>PAN and MS were degraded by the ratio, fused again, and compared with the original MS (Wald's protocol): {0} {1} MS pixels, {2} left out on every side. This judges the method, not the file. {3}</source>
        <translation>PAN 和 MS 按比率降质，再次融合，并与原始 MS 比较（Wald 协议）：{0} {1} MS 像素，每侧略去 {2} 像素。这评判的是方法，而不是文件。{3}</translation>
    </message>
    <message>
        <source>Made by KSDiff</source>
        <translation>由 KSDiff 制作</translation>
    </message>
    <message>
        <source>Agreement with the true image</source>
        <translation>与真实图像的一致程度</translation>
    </message>
    <message>
        <source>Errors band by band, DN</source>
        <translation>逐波段误差，DN</translation>
    </message>
    <message>
        <source>The method {0} on this scene</source>
        <translation>方法 {0} 在此场景上的表现</translation>
    </message>
    <message>
        <source>Error against the reference</source>
        <translation>相对参考的误差</translation>
    </message>
    <message>
        <source>Reprojection error</source>
        <translation>重投影误差</translation>
    </message>
    <message>
        <source>No place is free enough of nodata for a picture.</source>
        <translation>没有足够不含无数据的位置可供制作图像。</translation>
    </message>
    <message>
        <source>Crop {0}: row {1}, column {2} of the PAN</source>
        <translation>裁剪图 {0}：PAN 的第 {1} 行、第 {2} 列</translation>
    </message>
    <message>
        <source>The assessed area</source>
        <translation>评估的区域</translation>
    </message>
    <message>
        <source>The ratios of the pixel sizes along rows and columns differ: {0} and {1}.</source>
        <translation>沿行和沿列的像素大小之比不同：{0} 和 {1}。</translation>
    </message>
    <message>
        <source>Warp the MS to pixels of the same shape as the PAN's first.</source>
        <translation>请先将 MS 重采样为与 PAN 像素形状相同的像素。</translation>
    </message>
    <message>
        <source>The scene is too small: {0}.</source>
        <translation>场景太小：{0}。</translation>
    </message>
    <message>
        <source>Choose a larger scene.</source>
        <translation>请选择更大的场景。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Learning from the scene</source>
        <translation>正在从场景学习</translation>
    </message>
    <message>
        <source>Choosing windows</source>
        <translation>正在选择窗口</translation>
    </message>
    <message>
        <source>Window {0} of {1}: the raster, EXP and {2}</source>
        <translation>窗口 {0} / {1}：栅格、EXP 和 {2}</translation>
    </message>
    <message>
        <source>Fitting the classical methods</source>
        <translation>正在拟合经典方法</translation>
    </message>
    <message>
        <source>Window {0} of {1}: classical methods</source>
        <translation>窗口 {0} / {1}：经典方法</translation>
    </message>
    <message>
        <source>The fused raster has no valid pixel where PAN and MS have one.</source>
        <translation>在 PAN 和 MS 有有效像素之处，融合栅格没有有效像素。</translation>
    </message>
    <message>
        <source>Check the nodata values and masks of the rasters.</source>
        <translation>请检查各栅格的无数据值和掩膜。</translation>
    </message>
    <message>
        <source>HQNR of all classical methods on this scene: {0}.</source>
        <translation>此场景上所有经典方法的 HQNR：{0}。</translation>
    </message>
    <message>
        <source>both distortions below in one number: D_lambda_K and D_s</source>
        <translation>下面两种失真合为一个数：D_lambda_K 和 D_s</translation>
    </message>
    <message>
        <source>D_lambda_K</source>
        <translation>D_lambda_K</translation>
    </message>
    <message>
        <source>colours after blurring as the MS sensor does</source>
        <translation>按 MS 传感器的方式模糊后的颜色</translation>
    </message>
    <message>
        <source>how bands resemble PAN, before and after</source>
        <translation>波段与 PAN 的相似程度，前后对比</translation>
    </message>
    <message>
        <source>D_lambda and D_s in one number</source>
        <translation>D_lambda 和 D_s 合为一个数</translation>
    </message>
    <message>
        <source>D_lambda</source>
        <translation>D_lambda</translation>
    </message>
    <message>
        <source>how bands resemble each other, before and after</source>
        <translation>波段之间的相似程度，前后对比</translation>
    </message>
    <message>
        <source>D_rho</source>
        <translation>D_rho</translation>
    </message>
    <message>
        <source>structure of PAN that is missing from the bands</source>
        <translation>波段中缺失的 PAN 结构</translation>
    </message>
    <message>
        <source>Reprojection RMSE</source>
        <translation>重投影 RMSE</translation>
    </message>
    <message>
        <source>difference to the MS when seen by its sensor again</source>
        <translation>由其传感器再次观测时与 MS 的差异</translation>
    </message>
    <message>
        <source>Reprojection ERGAS</source>
        <translation>重投影 ERGAS</translation>
    </message>
    <message>
        <source>the same, weighted per band</source>
        <translation>同上，按波段加权</translation>
    </message>
    <message>
        <source>Reprojection RMSE, %</source>
        <translation>重投影 RMSE，%</translation>
    </message>
    <message>
        <source>in DN</source>
        <translation>以 DN 计</translation>
    </message>
    <message>
        <source>Mean shift, %</source>
        <translation>均值偏移，%</translation>
    </message>
    <message>
        <source>Band by band, in the order of the raster</source>
        <translation>逐波段，按栅格的顺序</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Good: the relative RMSE is at most {good} or at most that of EXP, and no band mean moved by more than {shift}. Poor: it is above {poor} and above twice that of EXP, or a band mean moved by more than {far}. Moderate: anything between. EXP adds no detail, so its error is the cost of interpolation and blur alone. No thresholds are published for this; these are our own.</source>
        <translation>好：相对 RMSE 不超过 {good} 或不超过 EXP 的相对 RMSE，且没有波段均值的移动超过 {shift}。差：相对 RMSE 高于 {poor} 且高于 EXP 的两倍，或有波段均值的移动超过 {far}。中等：介于两者之间。EXP 不增加细节，因此其误差仅是插值和模糊的代价。这方面没有已发表的阈值；这些是我们自己的。</translation>
    </message>
    <message>
        <source>The raster ({0}) has the PAN's pixel size but lies between the PAN's pixels ({1}).</source>
        <translation>栅格（{0}）的像素大小与 PAN 相同，但位于 PAN 的像素之间（{1}）。</translation>
    </message>
    <message>
        <source>It has the {0} band{1} of the MS: {2}.</source>
        <translation>它具有 MS 的 {0} 个波段：{2}。</translation>
    </message>
    <message>
        <source>Radiometric consistency is {0}: seen again by the MS sensor, the raster differs from the MS by {1} of the mean DN (EXP: {2}).</source>
        <translation>辐射一致性：{0}。由 MS 传感器再次观测时，栅格与 MS 相差均值 DN 的 {1}（EXP：{2}）。</translation>
    </message>
    <message>
        <source>The band means moved by at most {0} ({1}, {2}).</source>
        <translation>波段均值最多移动了 {0}（{1}，{2}）。</translation>
    </message>
    <message>
        <source>HQNR is {0}, {1} that of the best classical method here, {2} ({3}); interpolation alone has {4}. D_rho, the structure of PAN that is missing, is {5} ({6} {7}, interpolation {8}).</source>
        <translation>HQNR 为 {0}，{1}此处最好的经典方法 {2}（{3}）；仅插值为 {4}。D_rho 即缺失的 PAN 结构，为 {5}（{6} {7}，插值 {8}）。</translation>
    </message>
    <message>
        <source>The common area is {0} pixels; {1} windows spread over it were read, {2} of it.</source>
        <translation>公共区域为 {0} 像素；读取了分布其中的 {1} 个窗口，占其 {2}。</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>The raster has exactly the grid of the PAN, {0} pixels.</source>
        <translation>栅格与 PAN 的格网完全相同，{0} 像素。</translation>
    </message>
    <message>
        <source>The raster ({0}) is a part of the PAN's grid ({1}), from its row {2} and column {3}.</source>
        <translation>栅格（{0}）是 PAN 格网（{1}）的一部分，从其第 {2} 行、第 {3} 列开始。</translation>
    </message>
    <message>
        <source>The raster ({0}) has the PAN's pixels but extends beyond the PAN ({1}).</source>
        <translation>栅格（{0}）的像素与 PAN 一致，但超出 PAN 的范围（{1}）。</translation>
    </message>
    <message>
        <source>The radiometric consistency could not be computed: too few pixels are valid.</source>
        <translation>无法计算辐射一致性：有效像素太少。</translation>
    </message>
    <message>
        <source>The shift of the band means could not be computed.</source>
        <translation>无法计算波段均值的偏移。</translation>
    </message>
    <message>
        <source>The band means are those of the MS.</source>
        <translation>波段均值与 MS 的相同。</translation>
    </message>
    <message>
        <source>HQNR could not be computed: too few pixels are valid.</source>
        <translation>无法计算 HQNR：有效像素太少。</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>All pixels of the common area were assessed.</source>
        <translation>评估了公共区域的所有像素。</translation>
    </message>
    <message>
        <source>The raster lies {0} rows and {1} columns off the PAN's pixels; all indices contain this shift.</source>
        <translation>栅格偏离 PAN 的像素 {0} 行、{1} 列；所有指标都包含此偏移。</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system; it was placed by its coordinates.</source>
        <translation>栅格没有坐标参照系；已按其坐标定位。</translation>
    </message>
    <message>
        <source>PAN and MS overlap by only {0}; the rest was not assessed.</source>
        <translation>PAN 与 MS 仅重叠 {0}；其余部分未评估。</translation>
    </message>
    <message>
        <source>The raster covers only {0} of what PAN and MS have in common.</source>
        <translation>栅格仅覆盖 PAN 与 MS 公共区域的 {0}。</translation>
    </message>
    <message>
        <source>{0} of the pixels that PAN and MS have are nodata in the raster.</source>
        <translation>PAN 和 MS 共有的像素中有 {0} 在栅格中为无数据。</translation>
    </message>
    <message>
        <source>The sensor is unknown, so a Nyquist gain of {0} was assumed for all bands. D_lambda_K, HQNR and the reprojection error depend on it; name the sensor if you know it.</source>
        <translation>传感器未知，因此对所有波段假定 Nyquist 增益为 {0}。D_lambda_K、HQNR 和重投影误差取决于它；如果您知道传感器，请指定。</translation>
    </message>
    <message>
        <source>Outside the range of the PAN of {0}: {1}. PAN did not see these bands; their detail is an estimate.</source>
        <translation>超出 {0} 的 PAN 的光谱范围：{1}。PAN 未观测到这些波段；其细节是估计的。</translation>
    </message>
    <message>
        <source>Correlation with PAN is low in {0}: where such a band differs from PAN, its detail is an estimate.</source>
        <translation>{0} 与 PAN 的相关性低：在此类波段与 PAN 不同之处，其细节是估计的。</translation>
    </message>
    <message>
        <source>The values of the raster are of another scale than those of the MS (see the means in the band table). Spectral indices compare both as they are; rescale the raster first.</source>
        <translation>栅格的值与 MS 的值尺度不同（见波段表中的均值）。光谱指标按原样比较两者；请先重新缩放栅格。</translation>
    </message>
    <message>
        <source>Scale and offset of the raster's bands are not those of the MS; stored values count.</source>
        <translation>栅格波段的缩放和偏移与 MS 的不同；以存储值为准。</translation>
    </message>
    <message>
        <source>Band {0} of the raster resembles {1} of the MS more than {2}: the order of the bands may differ.</source>
        <translation>栅格的波段 {0} 与 MS 的 {1} 比与 {2} 更相似：波段顺序可能不同。</translation>
    </message>
    <message>
        <source>The raster has hardly more of PAN's structure than interpolation; is it sharpened?</source>
        <translation>栅格所含的 PAN 结构几乎不比插值多；它锐化过吗？</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>x {0} to {1}, y {2} to {3}</source>
        <translation>x {0} 至 {1}，y {2} 至 {3}</translation>
    </message>
    <message>
        <source>({0}, {1}) along and ({2}, {3}) down</source>
        <translation>横向 ({0}, {1})、纵向 ({2}, {3})</translation>
    </message>
    <message>
        <source>PAN and MS do not have the same directions of rows and columns (PAN step {0}, MS step {1}).</source>
        <translation>PAN 与 MS 的行列方向不同（PAN 步长 {0}，MS 步长 {1}）。</translation>
    </message>
    <message>
        <source>Warp the MS to the orientation of the PAN first.</source>
        <translation>请先将 MS 重投影到 PAN 的方向。</translation>
    </message>
    <message>
        <source>overlap by only {0} %</source>
        <translation>仅重叠 {0} %</translation>
    </message>
    <message>
        <source>do not overlap</source>
        <translation>不重叠</translation>
    </message>
    <message>
        <source>PAN and MS {0}: PAN spans {1}, MS spans {2}.</source>
        <translation>PAN 与 MS {0}：PAN 跨越 {1}，MS 跨越 {2}。</translation>
    </message>
    <message>
        <source>Choose two images of the same place.</source>
        <translation>请选择同一地点的两幅图像。</translation>
    </message>
    <message>
        <source>The {0} has no usable geotransform: {1}.</source>
        <translation>{0} 没有可用的地理变换：{1}。</translation>
    </message>
    <message>
        <source>Georeference or orthorectify it first.</source>
        <translation>请先对其进行地理配准或正射校正。</translation>
    </message>
    <message>
        <source>PAN and MS seem to be exchanged: the PAN's pixels are {0} times larger than those of the MS.</source>
        <translation>PAN 和 MS 似乎弄反了：PAN 的像素是 MS 像素的 {0} 倍大。</translation>
    </message>
    <message>
        <source>Exchange the two inputs.</source>
        <translation>请交换两个输入。</translation>
    </message>
    <message>
        <source>The MS pixels are {0} times as large as the PAN pixels; between {1} and {2} times is expected.</source>
        <translation>MS 像素是 PAN 像素的 {0} 倍大；应为 {1} 到 {2} 倍。</translation>
    </message>
    <message>
        <source>MS pixels are {0} PAN pixels wide but {1} high; both must agree.</source>
        <translation>MS 像素宽 {0} 个 PAN 像素，但高 {1} 个；两者必须一致。</translation>
    </message>
    <message>
        <source>The extent {0} holds no pixel of the image, which spans {1}.</source>
        <translation>范围 {0} 不含图像的任何像素，图像跨越 {1}。</translation>
    </message>
    <message>
        <source>Choose an extent inside the image, in the coordinates of the PAN.</source>
        <translation>请选择图像内的范围，使用 PAN 的坐标。</translation>
    </message>
    <message>
        <source>Choose the original MS, not one that was already resampled or sharpened.</source>
        <translation>请选择原始 MS，而不是已重采样或锐化的 MS。</translation>
    </message>
    <message>
        <source>Choose a PAN and an MS of the same sensor.</source>
        <translation>请选择同一传感器的 PAN 和 MS。</translation>
    </message>
    <message>
        <source>band {0}</source>
        <translation>波段 {0}</translation>
    </message>
    <message>
        <source>Written are {0}.</source>
        <translation>写入的波段为 {0}。</translation>
    </message>
    <message>
        <source>Interpolated and not sharpened: {0}.</source>
        <translation>只插值而不锐化：{0}。</translation>
    </message>
    <message>
        <source>Band {0} is to be {1}, but the bands in use are {2}.</source>
        <translation>对波段 {0} 的要求为“{1}”，但使用的波段为 {2}。</translation>
    </message>
    <message>
        <source>Choose among these, or use that band too.</source>
        <translation>请从这些波段中选择，或也使用该波段。</translation>
    </message>
    <message>
        <source>{0} is read over the network, some parts more than once. If that is slow, copy it to a disk first.</source>
        <translation>{0} 通过网络读取，某些部分会读取多次。如果速度慢，请先将其复制到磁盘。</translation>
    </message>
    <message>
        <source>Sensor {0}</source>
        <translation>传感器 {0}</translation>
    </message>
    <message>
        <source>Sensor not recognised</source>
        <translation>未识别传感器</translation>
    </message>
    <message>
        <source>{0}; {1} bands {2}; Nyquist gains {3}.</source>
        <translation>{0}；{1} 个波段 {2}；Nyquist 增益 {3}。</translation>
    </message>
    <message>
        <source>Ratio {0}; PAN {1} x {2} pixels, MS {3} x {4}; PAN begins at row {5}, column {6} of the MS.</source>
        <translation>比率 {0}；PAN {1} x {2} 像素，MS {3} x {4} 像素；PAN 起于 MS 的第 {5} 行、第 {6} 列。</translation>
    </message>
    <message>
        <source>Overlap {0} %; the result has {1} x {2} pixels.</source>
        <translation>重叠 {0} %；结果为 {1} x {2} 像素。</translation>
    </message>
    <message>
        <source>PAN sees {0} to {1} nm, but not {2}: their detail is estimated. Bands can be interpolated instead of sharpened.</source>
        <translation>PAN 可观测 {0} 至 {1} nm，但不能观测 {2}：其细节是估计的。可以只插值而不锐化波段。</translation>
    </message>
    <message>
        <source>The {0} has no coordinate reference system, the {1} has one.</source>
        <translation>{0} 没有坐标参照系，而 {1} 有。</translation>
    </message>
    <message>
        <source>Assign the right system to the {0}.</source>
        <translation>请为 {0} 指定正确的坐标参照系。</translation>
    </message>
    <message>
        <source>The extent lies outside the area that PAN and MS have in common.</source>
        <translation>范围位于 PAN 与 MS 的公共区域之外。</translation>
    </message>
    <message>
        <source>Choose an extent inside both images.</source>
        <translation>请选择两幅图像之内的范围。</translation>
    </message>
    <message>
        <source>The sensor {0} is not known.</source>
        <translation>传感器 {0} 未知。</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>请从 {0} 中选择一个。</translation>
    </message>
    <message>
        <source>Outside the mask {0} ({1}) is nodata.</source>
        <translation>掩膜 {0}（{1}）之外为无数据。</translation>
    </message>
    <message>
        <source>MS is in {0} and is warped to the system of the PAN by cubic interpolation. That moves pixels by up to {1} MS pixels, and detail of a period of four MS pixels loses up to {2} % of its contrast.</source>
        <translation>MS 的坐标系为 {0}，将以三次卷积插值重投影到 PAN 的坐标系。这会使像素移动最多 {1} 个 MS 像素，周期为四个 MS 像素的细节最多损失 {2} % 的对比度。</translation>
    </message>
    <message>
        <source>Neither image has a coordinate reference system; they are taken to share one.</source>
        <translation>两幅图像都没有坐标参照系；视为相同。</translation>
    </message>
    <message>
        <source>Only {0} % of the smaller image are common to both; the output covers no more than that.</source>
        <translation>较小图像仅有 {0} % 为两者共有；输出不会覆盖更多区域。</translation>
    </message>
    <message>
        <source>PAN is {0} but MS is {1}: check that both are of one product and processing level.</source>
        <translation>PAN 为 {0} 而 MS 为 {1}：请检查两者是否属于同一产品和处理级别。</translation>
    </message>
    <message>
        <source>Needs about {0} MB of memory for tiles, and at most {1} MB of disk; {2} MB are free.</source>
        <translation>瓦片约需 {0} MB 内存，磁盘最多需 {1} MB；空闲 {2} MB。</translation>
    </message>
    <message>
        <source>The first tile took {0}; all {1} will take about {2}.</source>
        <translation>第一个瓦片用时 {0}；全部 {1} 个约需 {2}。</translation>
    </message>
    <message>
        <source>Values: {0}.</source>
        <translation>值：{0}。</translation>
    </message>
    <message>
        <source>PAN and MS have different scales, {0} against {1}. They are matched, but check that both are of one product and processing level.</source>
        <translation>PAN 与 MS 的尺度不同，{0} 对 {1}。已进行匹配，但请检查两者是否属于同一产品和处理级别。</translation>
    </message>
    <message>
        <source>{0} {1} up to {2}</source>
        <translation>{0} {1}，最大 {2}</translation>
    </message>
    <message>
        <source>This process has had up to {0} MB of main memory since it began.</source>
        <translation>此进程自启动以来最多占用 {0} MB 主内存。</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} 位</translation>
    </message>
    <message>
        <source>scale {0}</source>
        <translation>比例 {0}</translation>
    </message>
    <message>
        <source>offset {0}</source>
        <translation>偏移 {0}</translation>
    </message>
    <message>
        <source>{0} by the file</source>
        <translation>文件声明 {0} 位</translation>
    </message>
    <message>
        <source>{0} by the sensor</source>
        <translation>传感器 {0} 位</translation>
    </message>
    <message>
        <source>scales differ from band to band</source>
        <translation>各波段的比例不同</translation>
    </message>
    <message>
        <source>Make one in a terminal with the commands that are shown, and choose it.</source>
        <translation>请在终端中用所示命令创建一个，然后选择它。</translation>
    </message>
    <message>
        <source>Check the connection and the proxy of QGIS, or run the commands that are shown in a terminal.</source>
        <translation>请检查连接和 QGIS 的代理，或在终端中运行所示的命令。</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <source>Updating pip</source>
        <translation>正在更新 pip</translation>
    </message>
    <message>
        <source>Installing PyTorch</source>
        <translation>正在安装 PyTorch</translation>
    </message>
    <message>
        <source>Installing numpy and safetensors</source>
        <translation>正在安装 numpy 和 safetensors</translation>
    </message>
    <message>
        <source>Python {0}.{1} with {2} bit</source>
        <translation>{2} 位的 Python {0}.{1}</translation>
    </message>
    <message>
        <source>The environment is complete</source>
        <translation>环境已完成</translation>
    </message>
    <message>
        <source>{0} was not made by KSDiff.</source>
        <translation>{0} 不是由 KSDiff 创建的。</translation>
    </message>
    <message>
        <source>Delete it by hand if you do not need it.</source>
        <translation>如果不需要，请手动删除。</translation>
    </message>
    <message>
        <source>{0} is {1}; PyTorch needs 3.10 or newer with 64 bit.</source>
        <translation>{0} 是 {1}；PyTorch 需要 64 位的 3.10 或更新版本。</translation>
    </message>
    <message>
        <source>Choose another Python.</source>
        <translation>请选择另一个 Python。</translation>
    </message>
    <message>
        <source>{0} cannot make environments: it lacks {1}.</source>
        <translation>{0} 无法创建环境：缺少 {1}。</translation>
    </message>
    <message>
        <source>Install them (on Debian and Ubuntu the package python3-venv), or choose another Python.</source>
        <translation>请安装它们（在 Debian 和 Ubuntu 上是 python3-venv 软件包），或选择另一个 Python。</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} 不是空的。</translation>
    </message>
    <message>
        <source>Remove what is there first.</source>
        <translation>请先删除那里的内容。</translation>
    </message>
    <message>
        <source>The environment needs {0} MB in {1}, where {2} MB are free.</source>
        <translation>环境在 {1} 中需要 {0} MB，那里有 {2} MB 可用。</translation>
    </message>
    <message>
        <source>Free space there.</source>
        <translation>请在那里释放空间。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>无法删除 {0}：{1}。</translation>
    </message>
    <message>
        <source>End the runs that use it, and try again.</source>
        <translation>请结束正在使用它的运行，然后重试。</translation>
    </message>
    <message>
        <source>{0} does not answer as a Python does: {1}.</source>
        <translation>{0} 的应答不像 Python：{1}。</translation>
    </message>
    <message>
        <source>{0} failed: {1}.</source>
        <translation>{0} 失败：{1}。</translation>
    </message>
    <message>
        <source>status {0}</source>
        <translation>状态 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>an array of {0} with the shape {1}</source>
        <translation>类型为 {0}、形状为 {1} 的数组</translation>
    </message>
    <message>
        <source>an array with the shape {0}</source>
        <translation>形状为 {0} 的数组</translation>
    </message>
    <message>
        <source>a message without arrays, {0}</source>
        <translation>不含数组的消息，{0}</translation>
    </message>
    <message>
        <source>the end of the pipe in an array</source>
        <translation>管道在数组中途结束</translation>
    </message>
    <message>
        <source>{0}: the server does not answer, asking again</source>
        <translation>{0}：服务器没有响应，正在重试</translation>
    </message>
    <message>
        <source>Installing PyTorch: {0} MB downloaded</source>
        <translation>正在安装 PyTorch：已下载 {0} MB</translation>
    </message>
    <message>
        <source>Unpacking PyTorch</source>
        <translation>正在解压 PyTorch</translation>
    </message>
    <message>
        <source>{0} cannot be started: {1}.</source>
        <translation>无法启动 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Choose the python program of an environment with PyTorch.</source>
        <translation>请选择带有 PyTorch 的环境中的 python 程序。</translation>
    </message>
    <message>
        <source>{0} is older than {1}.0</source>
        <translation>{0} 比 {1}.0 旧</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>它没有任何输出</translation>
    </message>
    <message>
        <source>Choose the python program of an environment with PyTorch, or the folder of the environment.</source>
        <translation>请选择带有 PyTorch 的环境中的 python 程序，或该环境的文件夹。</translation>
    </message>
    <message>
        <source>the system ended it, as it does when memory is short</source>
        <translation>系统终止了它，内存不足时会这样</translation>
    </message>
    <message>
        <source>it was ended by signal {0}</source>
        <translation>它被信号 {0} 终止</translation>
    </message>
    <message>
        <source>it ended with status {0}</source>
        <translation>它以状态 {0} 结束</translation>
    </message>
    <message>
        <source>The Python with PyTorch, {0}, does not exist.</source>
        <translation>带有 PyTorch 的 Python {0} 不存在。</translation>
    </message>
    <message>
        <source>{0} is not a Python program.</source>
        <translation>{0} 不是 Python 程序。</translation>
    </message>
    <message>
        <source>There is no Python in the folder {0}.</source>
        <translation>文件夹 {0} 中没有 Python。</translation>
    </message>
    <message>
        <source>The Python {0} cannot be started: {1}.</source>
        <translation>无法启动 Python {0}：{1}。</translation>
    </message>
    <message>
        <source>Choose another Python with PyTorch.</source>
        <translation>请选择另一个带有 PyTorch 的 Python。</translation>
    </message>
    <message>
        <source>A package cannot be used: {0}.</source>
        <translation>有一个包无法使用：{0}。</translation>
    </message>
    <message>
        <source>Install torch, numpy and safetensors there.</source>
        <translation>请在其中安装 torch、numpy 和 safetensors。</translation>
    </message>
    <message>
        <source>Python {0}, PyTorch {1}</source>
        <translation>Python {0}，PyTorch {1}</translation>
    </message>
    <message>
        <source>KSDiff computes in {0}: {1}.</source>
        <translation>KSDiff 在 {0} 中计算：{1}。</translation>
    </message>
    <message>
        <source>The Python with PyTorch, {0}, ended unexpectedly: {1}.</source>
        <translation>带有 PyTorch 的 Python {0} 意外结束：{1}。</translation>
    </message>
    <message>
        <source>Test it in the options of KSDiff; choose a smaller tile or the device cpu if memory was short.</source>
        <translation>请在 KSDiff 的选项中测试它；若内存不足，请选择更小的瓦片或设备 cpu。</translation>
    </message>
    <message>
        <source>its output cannot be understood: {0}</source>
        <translation>无法理解其输出：{0}</translation>
    </message>
    <message>
        <source>registration is {0}, expected auto, off, or two numbers DROW,DCOL between -{1} and {2} PAN pixels.</source>
        <translation>registration 为 {0}，应为 auto、off，或两个数 DROW,DCOL，介于 -{1} 和 {2} 个 PAN 像素之间。</translation>
    </message>
    <message>
        <source>Correct the georeference of the MS if it lies farther off.</source>
        <translation>若 MS 偏离更远，请校正其地理配准。</translation>
    </message>
    <message>
        <source>The job must be a JSON object, found {0}.</source>
        <translation>作业必须是 JSON 对象，实际为 {0}。</translation>
    </message>
    <message>
        <source>Write the job as one object with the fields of a job.</source>
        <translation>请将作业写成一个含有作业各字段的对象。</translation>
    </message>
    <message>
        <source>The job has unknown keys {0} and lacks the keys {1}.</source>
        <translation>作业含有未知键 {0}，且缺少键 {1}。</translation>
    </message>
    <message>
        <source>Known keys are {0}.</source>
        <translation>已知的键为 {0}。</translation>
    </message>
    <message>
        <source>A job needs the paths of a PAN, at least one MS and an output.</source>
        <translation>作业需要一个 PAN、至少一个 MS 和一个输出的路径。</translation>
    </message>
    <message>
        <source>Give all three.</source>
        <translation>请三者都给出。</translation>
    </message>
    <message>
        <source>A path of the job contains a null character.</source>
        <translation>作业的一个路径含有空字符。</translation>
    </message>
    <message>
        <source>Choose other paths.</source>
        <translation>请选择其他路径。</translation>
    </message>
    <message>
        <source>The method {0} has no uncertainty; it would be the spread over latent samples.</source>
        <translation>方法 {0} 没有不确定性；不确定性是潜在样本之间的离散程度。</translation>
    </message>
    <message>
        <source>Choose the method ksdiff, or leave the uncertainty out.</source>
        <translation>请选择方法 ksdiff，或略去不确定性。</translation>
    </message>
    <message>
        <source>tile is {0}, expected 0 or at least {1} PAN pixels.</source>
        <translation>tile 为 {0}，应为 0 或至少 {1} 个 PAN 像素。</translation>
    </message>
    <message>
        <source>Leave it out, or give a larger tile.</source>
        <translation>请略去它，或给出更大的瓦片。</translation>
    </message>
    <message>
        <source>The job has values of the wrong type for {0}.</source>
        <translation>作业中 {0} 的值类型错误。</translation>
    </message>
    <message>
        <source>Give texts, numbers and lists as the documentation of the job says.</source>
        <translation>请按作业的文档给出文本、数和列表。</translation>
    </message>
    <message>
        <source>nodata is {0}, expected a finite number.</source>
        <translation>nodata 为 {0}，应为有限的数。</translation>
    </message>
    <message>
        <source>Give a number, or leave it out.</source>
        <translation>请给出一个数，或略去它。</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {0}.</source>
        <translation>作业不是有效的 JSON：{0}。</translation>
    </message>
    <message>
        <source>Write the job as a JSON object.</source>
        <translation>请将作业写成 JSON 对象。</translation>
    </message>
    <message>
        <source>{0} is {1}, expected one of {2}.</source>
        <translation>{0} 为 {1}，应为 {2} 之一。</translation>
    </message>
    <message>
        <source>{0} is {1}, expected at least {2}.</source>
        <translation>{0} 为 {1}，应至少为 {2}。</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>请给出更大的数。</translation>
    </message>
    <message>
        <source>{0} {1} names a band twice.</source>
        <translation>{0} {1} 中有波段重复。</translation>
    </message>
    <message>
        <source>Name each band once.</source>
        <translation>请每个波段只列一次。</translation>
    </message>
    <message>
        <source>extent is {0}, expected xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>extent 为 {0}，应满足 xmin &lt; xmax 且 ymin &lt; ymax。</translation>
    </message>
    <message>
        <source>Give the corners in this order: xmin, ymin, xmax, ymax.</source>
        <translation>请按此顺序给出角点：xmin、ymin、xmax、ymax。</translation>
    </message>
    <message>
        <source>there is none, or its driver is missing or too old</source>
        <translation>没有此类设备，或其驱动程序缺失或过旧</translation>
    </message>
    <message>
        <source>{0} can be used, counted from cuda:0</source>
        <translation>可用 {0} 个，从 cuda:0 起计</translation>
    </message>
    <message>
        <source>there is none, or this build of PyTorch does not know it</source>
        <translation>没有此类设备，或此 PyTorch 版本无法识别它</translation>
    </message>
    <message>
        <source>{0} can be used by PyTorch {1}: {2}.</source>
        <translation>{0} 无法由 PyTorch {1} 使用：{2}。</translation>
    </message>
    <message>
        <source>Choose the device "cpu" or "auto", or install a driver and a CUDA build of PyTorch.</source>
        <translation>请选择设备 "cpu" 或 "auto"，或安装驱动程序和 PyTorch 的 CUDA 版本。</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so the CPU computes: {0}.</source>
        <translation>GPU 无法使用，因此由 CPU 计算：{0}。</translation>
    </message>
    <message>
        <source>PyTorch cannot be used: {0}.</source>
        <translation>PyTorch 无法使用：{0}。</translation>
    </message>
    <message>
        <source>Install it again, or choose one of the classical methods.</source>
        <translation>请重新安装，或选择一种经典方法。</translation>
    </message>
    <message>
        <source>Apple's GPU (mps) cannot be used by PyTorch {0}: {1}.</source>
        <translation>PyTorch {0} 无法使用 Apple 的 GPU (mps)：{1}。</translation>
    </message>
    <message>
        <source>Choose the device "cpu" or "auto".</source>
        <translation>请选择设备 "cpu" 或 "auto"。</translation>
    </message>
    <message>
        <source>There is not enough memory {0}: {1} ({2} MB of main memory are free).</source>
        <translation>{0}内存不足：{1}（主内存空闲 {2} MB）。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller tile or the device cpu.</source>
        <translation>请关闭其他程序，选择更小的瓦片或设备 cpu。</translation>
    </message>
    <message>
        <source>it failed before, {0}</source>
        <translation>它先前已发生故障，{0}</translation>
    </message>
    <message>
        <source>The GPU failed {0}: {1}.</source>
        <translation>{0} GPU 发生故障：{1}。</translation>
    </message>
    <message>
        <source>Run it in a new process (restart QGIS if it runs inside QGIS), or choose the device cpu.</source>
        <translation>请在新进程中运行（若在 QGIS 中运行，请重启 QGIS），或选择设备 cpu。</translation>
    </message>
    <message>
        <source>No CUDA device</source>
        <translation>CUDA 设备</translation>
    </message>
    <message>
        <source>No device {0}</source>
        <translation>设备 {0}</translation>
    </message>
    <message>
        <source>Nothing can be written to {0}: {1}.</source>
        <translation>无法向 {0} 写入任何内容：{1}。</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Another run is writing the same output ({0} is locked).</source>
        <translation>另一个运行正在写入同一输出（{0} 已锁定）。</translation>
    </message>
    <message>
        <source>Wait for it, or choose another output.</source>
        <translation>请等待其完成，或选择其他输出。</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分钟</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>The device {0} does not compute with the precision bf16 by itself.</source>
        <translation>设备 {0} 本身不支持以精度 bf16 计算。</translation>
    </message>
    <message>
        <source>Choose the precision "auto" or "fp32".</source>
        <translation>请选择精度 "auto" 或 "fp32"。</translation>
    </message>
    <message>
        <source>Nyquist gain of the MS, mean of bands: {0} measured, {1} assumed;</source>
        <translation>MS 的 Nyquist 增益（各波段均值）：实测 {0}，假定 {1}；</translation>
    </message>
    <message>
        <source>the measured one is used.</source>
        <translation>采用实测值。</translation>
    </message>
    <message>
        <source>the assumed one is used.</source>
        <translation>采用假定值。</translation>
    </message>
    <message>
        <source>The sharpness of the MS could not be measured; the assumed one is used.</source>
        <translation>无法测量 MS 的清晰度；采用假定值。</translation>
    </message>
    <message>
        <source>lacks an operation that is needed</source>
        <translation>缺少所需的运算</translation>
    </message>
    <message>
        <source>has too little memory</source>
        <translation>内存太少</translation>
    </message>
    <message>
        <source>{0} {1}, so the CPU goes on: {2}.</source>
        <translation>{0} {1}，因此由 CPU 继续：{2}。</translation>
    </message>
    <message>
        <source>The result is not finite in rows {0} to {1}, columns {2} to {3}.</source>
        <translation>结果在第 {0} 至 {1} 行、第 {2} 至 {3} 列不是有限值。</translation>
    </message>
    <message>
        <source>Choose the device cpu or another method.</source>
        <translation>请选择设备 cpu 或其他方法。</translation>
    </message>
    <message>
        <source>Memory ran out on {0}; tiles are computed in pieces of {1} pixels from here on.</source>
        <translation>{0} 内存耗尽；此后瓦片按 {1} 像素的小块计算。</translation>
    </message>
    <message>
        <source>There is not enough memory even for a tile of {0} x {1} pixels: {2} ({3} MB of main memory are free).</source>
        <translation>内存连一个 {0} x {1} 像素的瓦片都不够：{2}（主内存空闲 {3} MB）。</translation>
    </message>
    <message>
        <source>Close other programs, or choose the device cpu.</source>
        <translation>请关闭其他程序，或选择设备 cpu。</translation>
    </message>
    <message>
        <source>A tile was not finite in {0}; it is computed in fp32.</source>
        <translation>有一个瓦片用 {0} 计算时不是有限值；改用 fp32 计算。</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1}</source>
        <translation>设备 {0} 无法使用：{1}</translation>
    </message>
    <message>
        <source>Choose the CPU.</source>
        <translation>请选择 CPU。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their architecture: {1}</source>
        <translation>权重 {0} 与其架构不符：{1}</translation>
    </message>
    <message>
        <source>Use weights made for this version of KSDiff.</source>
        <translation>请使用为此 KSDiff 版本制作的权重。</translation>
    </message>
    <message>
        <source>parameter {0}</source>
        <translation>参数 {0}</translation>
    </message>
    <message>
        <source>file {0}</source>
        <translation>文件 {0}</translation>
    </message>
    <message>
        <source>version of KSDiff</source>
        <translation>KSDiff 的版本</translation>
    </message>
    <message>
        <source>header of PAN</source>
        <translation>PAN 的文件头</translation>
    </message>
    <message>
        <source>header of MS</source>
        <translation>MS 的文件头</translation>
    </message>
    <message>
        <source>the {0} was {1} and is {2} now</source>
        <translation>{0} 先前为 {1}，现在为 {2}</translation>
    </message>
    <message>
        <source>{0} bytes, {1} ns, {2}</source>
        <translation>{0} 字节，{1} ns，{2}</translation>
    </message>
    <message>
        <source>version of {0}</source>
        <translation>{0} 的版本</translation>
    </message>
    <message>
        <source>the {0} is not what it was</source>
        <translation>{0} 与先前不同</translation>
    </message>
    <message>
        <source>{0} are kept in {1}; run it again with resume to continue.</source>
        <translation>{0}已保留在 {1} 中；使用 resume 再次运行即可继续。</translation>
    </message>
    <message>
        <source>{0} of {1} tiles</source>
        <translation>{1} 个瓦片中的 {0} 个</translation>
    </message>
    <message>
        <source>Cancelled. The output was not written. {0}</source>
        <translation>已取消。未写入输出。{0}</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} 已损坏</translation>
    </message>
    <message>
        <source>{0} keeps an interrupted run. This one does not continue it, and deletes it when complete; resume would.</source>
        <translation>{0} 保留着一次中断的运行。本次运行不会继续它，并在完成后将其删除；使用 resume 则会继续。</translation>
    </message>
    <message>
        <source>The interrupted run cannot be continued: {0}. It begins anew.</source>
        <translation>无法继续中断的运行：{0}。将重新开始。</translation>
    </message>
    <message>
        <source>Continues an interrupted run: {0} are there.</source>
        <translation>继续中断的运行：已有{0}。</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} 不是普通文件</translation>
    </message>
    <message>
        <source>{0} cannot be read, {1}</source>
        <translation>无法读取 {0}，{1}</translation>
    </message>
    <message>
        <source>If it is interrupted, this run cannot be continued: {0} is no plain file.</source>
        <translation>如果中断，此次运行将无法继续：{0} 不是普通文件。</translation>
    </message>
    <message>
        <source>Tile {0} in {1} is damaged; work goes on there.</source>
        <translation>{1} 中的瓦片 {0} 已损坏；工作从该处继续。</translation>
    </message>
    <message>
        <source>{0} is damaged or of another version</source>
        <translation>{0} 已损坏或属于其他版本</translation>
    </message>
    <message>
        <source>Finished tiles cannot be kept in {0}: {1}.</source>
        <translation>已完成的瓦片无法保留在 {0} 中：{1}。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written, or run without resume.</source>
        <translation>请检查磁盘未满且文件夹可写，或不使用 resume 运行。</translation>
    </message>
    <message>
        <source>Deleted {0}, which a run that was killed had left behind.</source>
        <translation>已删除 {0}，它是一次被终止的运行遗留下来的。</translation>
    </message>
    <message>
        <source>{0} % of the values do not fit the output type {1} and were clamped; choose a larger one.</source>
        <translation>{0} % 的值超出输出类型 {1} 的范围，已被截断；请选择更大的类型。</translation>
    </message>
    <message>
        <source>The mask {0} covers no valid pixel of the area that is wanted.</source>
        <translation>掩膜 {0} 未覆盖所需区域的任何有效像素。</translation>
    </message>
    <message>
        <source>Choose another mask or extent.</source>
        <translation>请选择其他掩膜或范围。</translation>
    </message>
    <message>
        <source>{0} % of the values are valid.</source>
        <translation>{0} % 的值有效。</translation>
    </message>
    <message>
        <source>{0} values were clamped to the range of the output type.</source>
        <translation>{0} 个值已被截断到输出类型的范围。</translation>
    </message>
    <message>
        <source>{0} cannot be {1}: {2}.</source>
        <translation>{0} 的步骤“{1}”失败：{2}。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written: up to {0} MB are needed, {1} MB are free.</source>
        <translation>请检查磁盘未满且文件夹可写：最多需要 {0} MB，空闲 {1} MB。</translation>
    </message>
    <message>
        <source>size {0} instead of {1}</source>
        <translation>大小为 {0} 而不是 {1}</translation>
    </message>
    <message>
        <source>type {0} instead of {1}</source>
        <translation>类型为 {0} 而不是 {1}</translation>
    </message>
    <message>
        <source>geotransform became {0}</source>
        <translation>地理变换变成了 {0}</translation>
    </message>
    <message>
        <source>the coordinate reference system was lost</source>
        <translation>坐标参照系丢失</translation>
    </message>
    <message>
        <source>nodata {0} instead of {1}</source>
        <translation>无数据值为 {0} 而不是 {1}</translation>
    </message>
    <message>
        <source>pixels differ in {0}</source>
        <translation>{0} 中的像素不同</translation>
    </message>
    <message>
        <source>GDAL reported no reason</source>
        <translation>GDAL 未报告原因</translation>
    </message>
    <message>
        <source>{0} cannot be replaced: {1}.</source>
        <translation>无法替换 {0}：{1}。</translation>
    </message>
    <message>
        <source>The complete result is kept as {0}; rename it.</source>
        <translation>完整的结果已保留为 {0}；请将其重命名。</translation>
    </message>
    <message>
        <source>Completing the result</source>
        <translation>正在完成结果</translation>
    </message>
    <message>
        <source>Method {0} on {1}{2}, {3} tile{4} of {5} pixels with {6} pixels around, seed {7}.</source>
        <translation>方法 {0}，设备 {1}{2}，{3} 个 {5} 像素的瓦片，四周各 {6} 像素，种子 {7}。</translation>
    </message>
    <message>
        <source>Tile {0} of {1}</source>
        <translation>瓦片 {0} / {1}</translation>
    </message>
    <message>
        <source>for tiles of {0} pixels</source>
        <translation>处理 {0} 像素的瓦片时</translation>
    </message>
    <message>
        <source>to learn from the scene</source>
        <translation>从场景学习时</translation>
    </message>
    <message>
        <source>Output {0},</source>
        <translation>输出 {0}，</translation>
    </message>
    <message>
        <source>no nodata value.</source>
        <translation>没有无数据值。</translation>
    </message>
    <message>
        <source>nodata value {0}.</source>
        <translation>无数据值为 {0}。</translation>
    </message>
    <message>
        <source>The {0} spans x {1} to {2}, y {3} to {4}, which lies beyond its coordinate reference system {5}.</source>
        <translation>{0} 跨越 x {1} 至 {2}、y {3} 至 {4}，超出其坐标参照系 {5} 的范围。</translation>
    </message>
    <message>
        <source>Assign the right coordinate reference system, or georeference it again.</source>
        <translation>请指定正确的坐标参照系，或重新进行地理配准。</translation>
    </message>
    <message>
        <source>the grid of the PAN is not north-up</source>
        <translation>PAN 的格网不是正北朝上</translation>
    </message>
    <message>
        <source>They are {0}{1}.</source>
        <translation>它们是 {0}{1}。</translation>
    </message>
    <message>
        <source>the reason cannot be shown</source>
        <translation>原因无法显示</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>{0} cannot be made cloud optimised</source>
        <translation>{0} 无法转换为云优化格式</translation>
    </message>
    <message>
        <source>{0} cannot be opened again: {1}.</source>
        <translation>无法再次打开 {0}：{1}。</translation>
    </message>
    <message>
        <source>Check that its drive is still there.</source>
        <translation>请检查其驱动器是否仍在。</translation>
    </message>
    <message>
        <source>{0} cannot be given overviews</source>
        <translation>无法为 {0} 创建概览图</translation>
    </message>
    <message>
        <source>{0} cannot be given overviews: {1}.</source>
        <translation>无法为 {0} 创建概览图：{1}。</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>请检查磁盘未满。</translation>
    </message>
    <message>
        <source>This GDAL cannot write cloud optimised GeoTIFFs.</source>
        <translation>此 GDAL 无法写入云优化 GeoTIFF。</translation>
    </message>
    <message>
        <source>Choose the format geotiff with overviews.</source>
        <translation>请选择带概览图的格式 geotiff。</translation>
    </message>
    <message>
        <source>A cloud optimised GeoTIFF cannot have COMPRESS={0}.</source>
        <translation>云优化 GeoTIFF 不能使用 COMPRESS={0}。</translation>
    </message>
    <message>
        <source>Choose DEFLATE, LZW or ZSTD.</source>
        <translation>请选择 DEFLATE、LZW 或 ZSTD。</translation>
    </message>
    <message>
        <source>Check that the disk is not full, or choose the format geotiff without overviews.</source>
        <translation>请检查磁盘未满，或选择不带概览图的格式 geotiff。</translation>
    </message>
    <message>
        <source>The mask {0} has no band on a map grid.</source>
        <translation>掩膜 {0} 没有位于地图格网上的波段。</translation>
    </message>
    <message>
        <source>Choose a georeferenced raster, or polygons.</source>
        <translation>请选择已地理配准的栅格，或多边形。</translation>
    </message>
    <message>
        <source>The mask {0} cannot be read: {1}.</source>
        <translation>无法读取掩膜 {0}：{1}。</translation>
    </message>
    <message>
        <source>Choose another mask.</source>
        <translation>请选择其他掩膜。</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>is neither a raster nor a vector file: {0}</source>
        <translation>既不是栅格文件也不是矢量文件：{0}</translation>
    </message>
    <message>
        <source>The mask {0} {1}.</source>
        <translation>掩膜 {0} {1}。</translation>
    </message>
    <message>
        <source>The mask {0} has no layer {1}.</source>
        <translation>掩膜 {0} 没有图层 {1}。</translation>
    </message>
    <message>
        <source>The mask {0} holds no polygon.</source>
        <translation>掩膜 {0} 不含多边形。</translation>
    </message>
    <message>
        <source>Choose a layer of polygons, or a raster.</source>
        <translation>请选择多边形图层或栅格。</translation>
    </message>
    <message>
        <source>Choose another mask, or leave it out.</source>
        <translation>请选择其他掩膜，或略去它。</translation>
    </message>
    <message>
        <source>No polygon of the mask {0} lies on the PAN.</source>
        <translation>掩膜 {0} 没有多边形位于 PAN 上。</translation>
    </message>
    <message>
        <source>Choose a mask of the same place, or check its coordinate reference system.</source>
        <translation>请选择同一地点的掩膜，或检查其坐标参照系。</translation>
    </message>
    <message>
        <source>A polygon of the mask {0} cannot be brought to the system of the PAN: {1}.</source>
        <translation>掩膜 {0} 的一个多边形无法转换到 PAN 的坐标系：{1}。</translation>
    </message>
    <message>
        <source>Choose a mask of the same place.</source>
        <translation>请选择同一地点的掩膜。</translation>
    </message>
    <message>
        <source>it lies outside of it</source>
        <translation>它位于该坐标系之外</translation>
    </message>
    <message>
        <source>The nodata value {0} cannot be stored as {1}.</source>
        <translation>无数据值 {0} 无法存储为 {1}。</translation>
    </message>
    <message>
        <source>Choose a value inside the range of the output type.</source>
        <translation>请选择输出类型范围内的值。</translation>
    </message>
    <message>
        <source>has pixels of type {0}, expected one of {1}</source>
        <translation>的像素类型为 {0}，应为 {1} 之一</translation>
    </message>
    <message>
        <source>The {0} {1} {2}.</source>
        <translation>{0} {1} {2}。</translation>
    </message>
    <message>
        <source>Choose the original image.</source>
        <translation>请选择原始图像。</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be read at rows {2} to {3}, columns {4} to {5}: {6}.</source>
        <translation>无法读取 {0} {1} 的第 {2} 至 {3} 行、第 {4} 至 {5} 列：{6}。</translation>
    </message>
    <message>
        <source>The file is incomplete or damaged, or its drive is gone; copy or download it again.</source>
        <translation>文件不完整或已损坏，或其驱动器已不在；请重新复制或下载。</translation>
    </message>
    <message>
        <source>The {0} {1} is not a raster that GDAL can read: {2}.</source>
        <translation>{0} {1} 不是 GDAL 可读取的栅格：{2}。</translation>
    </message>
    <message>
        <source>Choose a raster file such as a GeoTIFF.</source>
        <translation>请选择栅格文件，例如 GeoTIFF。</translation>
    </message>
    <message>
        <source>The {0} {1} is a web layer ({2}); it has no original pixel values.</source>
        <translation>{0} {1} 是网络图层（{2}）；它没有原始像素值。</translation>
    </message>
    <message>
        <source>Choose the image file itself.</source>
        <translation>请选择图像文件本身。</translation>
    </message>
    <message>
        <source>The {0} {1} holds no raster band.</source>
        <translation>{0} {1} 不含栅格波段。</translation>
    </message>
    <message>
        <source>Choose one of its layers.</source>
        <translation>请选择其图层之一。</translation>
    </message>
    <message>
        <source>The {0} {1} claims {2} x {3} pixels; at most {4} a side are plausible.</source>
        <translation>{0} {1} 声称有 {2} x {3} 像素；每边合理的上限为 {4}。</translation>
    </message>
    <message>
        <source>The header is damaged; copy or download the file again.</source>
        <translation>文件头已损坏；请重新复制或下载该文件。</translation>
    </message>
    <message>
        <source>only ground control points</source>
        <translation>只有地面控制点</translation>
    </message>
    <message>
        <source>no geotransform</source>
        <translation>没有地理变换</translation>
    </message>
    <message>
        <source>only rational polynomials (RPC)</source>
        <translation>只有有理多项式 (RPC)</translation>
    </message>
    <message>
        <source>The {0} {1} has {2}; it is not on a map grid.</source>
        <translation>{0} {1} {2}；它不在地图格网上。</translation>
    </message>
    <message>
        <source>Orthorectify or warp it first, for example with GDAL's Warp.</source>
        <translation>请先对其进行正射校正或重投影，例如使用 GDAL 的 Warp。</translation>
    </message>
    <message>
        <source>has signed bytes, which no known sensor delivers</source>
        <translation>含有带符号字节，没有已知传感器会产生这种数据</translation>
    </message>
    <message>
        <source>Band {0} of the {1} was asked for, but {2} has {3} band{4}.</source>
        <translation>请求了 {1} 的波段 {0}，但 {2} 有 {3} 个波段。</translation>
    </message>
    <message>
        <source>Choose bands from 1 to {0}.{1}</source>
        <translation>请选择 1 到 {0} 的波段。{1}</translation>
    </message>
    <message>
        <source>The {0} {1} has no spectral band.</source>
        <translation>{0} {1} 没有光谱波段。</translation>
    </message>
    <message>
        <source>Choose a raster with at least one band that is not alpha.</source>
        <translation>请选择至少有一个非 alpha 波段的栅格。</translation>
    </message>
    <message>
        <source>The {0} {1} does not exist.</source>
        <translation>{0} {1} 不存在。</translation>
    </message>
    <message>
        <source>Choose an existing raster.</source>
        <translation>请选择已有的栅格。</translation>
    </message>
    <message>
        <source>has 1-bit pixels: it is a mask and no image</source>
        <translation>含有 1 位像素：它是掩膜而不是图像</translation>
    </message>
    <message>
        <source>The {0} {1} is in {2} and cannot be warped to {3}: {4}.</source>
        <translation>{0} {1} 的坐标系为 {2}，无法重投影到 {3}：{4}。</translation>
    </message>
    <message>
        <source>Reproject the {0} to the system of the PAN first.</source>
        <translation>请先将 {0} 重投影到 PAN 的坐标系。</translation>
    </message>
    <message>
        <source>The {0} files do not share one grid: {1} has {2} x {3} pixels from {4}, {5} has {6} x {7} from {8}.</source>
        <translation>各 {0} 文件不在同一格网上：{1} 有 {2} x {3} 像素，起于 {4}，{5} 有 {6} x {7} 像素，起于 {8}。</translation>
    </message>
    <message>
        <source>Choose bands of one resolution, or resample them to one grid first.</source>
        <translation>请选择同一分辨率的波段，或先将其重采样到同一格网。</translation>
    </message>
    <message>
        <source>{0} and {1} have different coordinate reference systems.</source>
        <translation>{0} 和 {1} 的坐标参照系不同。</translation>
    </message>
    <message>
        <source>Choose bands of one product.</source>
        <translation>请选择同一产品的波段。</translation>
    </message>
    <message>
        <source>Band {0} of the {1} is an alpha band.</source>
        <translation>{1} 的波段 {0} 是 alpha 波段。</translation>
    </message>
    <message>
        <source>Choose a spectral band.</source>
        <translation>请选择光谱波段。</translation>
    </message>
    <message>
        <source>is paletted: its numbers are colours of a table and no radiometry</source>
        <translation>带有调色板：其数值是颜色表中的颜色，而不是辐射值</translation>
    </message>
    <message>
        <source>no data came back</source>
        <translation>没有返回数据</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>; results are written as GeoTIFF</source>
        <translation>；结果以 GeoTIFF 写入</translation>
    </message>
    <message>
        <source>The output {0} does not end in {1}{2}.</source>
        <translation>输出 {0} 不以 {1} 结尾{2}。</translation>
    </message>
    <message>
        <source>Change the name to one that ends in {0}.</source>
        <translation>请将名称改为以 {0} 结尾。</translation>
    </message>
    <message>
        <source>The folder {0} of the output does not exist.</source>
        <translation>输出的文件夹 {0} 不存在。</translation>
    </message>
    <message>
        <source>Create it, or choose another output.</source>
        <translation>请创建它，或选择其他输出。</translation>
    </message>
    <message>
        <source>The output {0} is one of the inputs, which are never changed.</source>
        <translation>输出 {0} 是输入之一，而输入绝不会被更改。</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>请选择其他输出。</translation>
    </message>
    <message>
        <source>The output {0} is a folder.</source>
        <translation>输出 {0} 是文件夹。</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>请选择文件名。</translation>
    </message>
    <message>
        <source>{0} has {1} MB free, up to {2} MB are needed.</source>
        <translation>{0} 空闲 {1} MB，最多需要 {2} MB。</translation>
    </message>
    <message>
        <source>Free some space, choose another folder or a smaller extent.</source>
        <translation>请腾出一些空间，选择其他文件夹或更小的范围。</translation>
    </message>
    <message>
        <source>The output {0} exists already.</source>
        <translation>输出 {0} 已存在。</translation>
    </message>
    <message>
        <source>Choose another name or allow overwriting.</source>
        <translation>请选择其他名称或允许覆盖。</translation>
    </message>
    <message>
        <source>{0} is no creation option that KSDiff supports.</source>
        <translation>{0} 不是 KSDiff 支持的创建选项。</translation>
    </message>
    <message>
        <source>Use NAME=VALUE with one of {0}.</source>
        <translation>请使用 NAME=VALUE，名称为 {0} 之一。</translation>
    </message>
    <message>
        <source>The creation option {0} cannot be {1}.</source>
        <translation>创建选项 {0} 不能为 {1}。</translation>
    </message>
    <message>
        <source>Use {0}; compression that loses information is not possible.</source>
        <translation>请使用 {0}；不能使用有损压缩。</translation>
    </message>
    <message>
        <source>The {0} of the output {1} is too long: with the endings of temporary files it has {2} characters, at most {3} are possible.</source>
        <translation>输出 {1} 的 {0} 过长：加上临时文件的结尾有 {2} 个字符，最多允许 {3} 个。</translation>
    </message>
    <message>
        <source>Choose a {0} that is {1} characters shorter.</source>
        <translation>请选择短 {1} 个字符的 {0}。</translation>
    </message>
    <message>
        <source>The output {0} is in use: {1}.</source>
        <translation>输出 {0} 正在使用：{1}。</translation>
    </message>
    <message>
        <source>Close it in other programs and remove its layer, or write to {0}.</source>
        <translation>请在其他程序中关闭它并移除其图层，或写入 {0}。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>{0} is complete, but there is no report on it. {1}</source>
        <translation>{0} 已完成，但没有关于它的报告。{1}</translation>
    </message>
    <message>
        <source>Cancelled. {0} is complete; no report was written.</source>
        <translation>已取消。{0} 已完成；未写入报告。</translation>
    </message>
    <message>
        <source>The report {0} cannot be written: {1}.</source>
        <translation>无法写入报告 {0}：{1}。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written, or choose another.</source>
        <translation>请检查磁盘未满且文件夹可写，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Not finite or beyond {0}, and so taken as nodata: {1}.</source>
        <translation>非有限值或超出 {0}，因此视为无数据：{1}。</translation>
    </message>
    <message>
        <source>{0} value{1} of the {2}</source>
        <translation>{2} 的 {0} 个值</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: all are nodata, masked or not finite.</source>
        <translation>PAN 与 MS 没有共同的有效像素：全部为无数据、被掩膜或非有限值。</translation>
    </message>
    <message>
        <source>Check the nodata values and masks of both images.</source>
        <translation>请检查两幅图像的无数据值和掩膜。</translation>
    </message>
    <message>
        <source>registration is off</source>
        <translation>配准已关闭</translation>
    </message>
    <message>
        <source>PAN and MS are shifted by {0} rows and {1} columns of PAN pixels (standard error {2}); {3}.</source>
        <translation>PAN 与 MS 之间偏移 {0} 行、{1} 列（PAN 像素，标准误差 {2}）；{3}。</translation>
    </message>
    <message>
        <source>PAN and MS lie {0} MS pixels apart, which is unusual: check the georeference of both images.</source>
        <translation>PAN 与 MS 相距 {0} 个 MS 像素，这不寻常：请检查两幅图像的地理配准。</translation>
    </message>
    <message>
        <source>the MS is moved by the given {0} rows and {1} columns</source>
        <translation>MS 按给定值移动 {0} 行、{1} 列</translation>
    </message>
    <message>
        <source>there is too little to compare</source>
        <translation>可比较的内容太少</translation>
    </message>
    <message>
        <source>not corrected because {0}</source>
        <translation>未校正，因为{0}</translation>
    </message>
    <message>
        <source>The shift between PAN and MS could not be measured; {0}.</source>
        <translation>无法测量 PAN 与 MS 之间的偏移；{0}。</translation>
    </message>
    <message>
        <source>the images do not agree well enough to be sure</source>
        <translation>两幅图像不够一致，无法确定</translation>
    </message>
    <message>
        <source>less than {0} pixels do not show</source>
        <translation>小于 {0} 像素的偏移看不出来</translation>
    </message>
    <message>
        <source>more than {0} pixels may be a wrong georeference</source>
        <translation>大于 {0} 像素的偏移可能是地理配准错误</translation>
    </message>
    <message>
        <source>Or download it with a browser and import the file.</source>
        <translation>或用浏览器下载，然后导入该文件。</translation>
    </message>
    <message>
        <source>wants a name and a password (401)</source>
        <translation>要求用户名和密码 (401)</translation>
    </message>
    <message>
        <source>Look for a public address.</source>
        <translation>请寻找公开的地址。</translation>
    </message>
    <message>
        <source>refuses the file (403)</source>
        <translation>拒绝提供该文件 (403)</translation>
    </message>
    <message>
        <source>Open the address in a browser to see why.</source>
        <translation>请在浏览器中打开该地址查看原因。</translation>
    </message>
    <message>
        <source>has no such file (404)</source>
        <translation>没有此文件 (404)</translation>
    </message>
    <message>
        <source>Check the address; a newer KSDiff may know another one.</source>
        <translation>请检查地址；更新版本的 KSDiff 可能知道其他地址。</translation>
    </message>
    <message>
        <source>has no such file any more (410)</source>
        <translation>已不再有此文件 (410)</translation>
    </message>
    <message>
        <source>A newer KSDiff may know another address.</source>
        <translation>更新版本的 KSDiff 可能知道其他地址。</translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation>收到的请求过于频繁 (429)</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>is overloaded (503)</source>
        <translation>过载 (503)</translation>
    </message>
    <message>
        <source>bytes {0}-{1}/{2}</source>
        <translation>bytes {0}-{1}/{2}</translation>
    </message>
    <message>
        <source>Asking {0} for {1}</source>
        <translation>正在向 {0} 请求 {1}</translation>
    </message>
    <message>
        <source>Downloads need the Python package requests.</source>
        <translation>下载需要 Python 包 requests。</translation>
    </message>
    <message>
        <source>It asks to wait for {0} s.</source>
        <translation>它要求等待 {0} 秒。</translation>
    </message>
    <message>
        <source>The server {0} {1}.{2}</source>
        <translation>服务器 {0} {1}。{2}</translation>
    </message>
    <message>
        <source>{0} has sent a web page instead of weights.</source>
        <translation>{0} 发来的是网页而不是权重。</translation>
    </message>
    <message>
        <source>{0} sends the file in compressed form.</source>
        <translation>{0} 以压缩形式发送文件。</translation>
    </message>
    <message>
        <source>{0} does not say how large the file is.</source>
        <translation>{0} 未说明文件有多大。</translation>
    </message>
    <message>
        <source>{0} has a file of {1} bytes; {2} bytes were expected.</source>
        <translation>{0} 的文件为 {1} 字节；应为 {2} 字节。</translation>
    </message>
    <message>
        <source>A newer KSDiff may know these weights. Import a file, or choose another address.</source>
        <translation>更新版本的 KSDiff 可能知道这些权重。请导入文件，或选择其他地址。</translation>
    </message>
    <message>
        <source>{0} has a file of {1} bytes; weights have {2} at most.</source>
        <translation>{0} 的文件为 {1} 字节；权重最多 {2} 字节。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>{0} sends more than {1} bytes.</source>
        <translation>{0} 发送的内容超过 {1} 字节。</translation>
    </message>
    <message>
        <source>{0} broke off after {1} of {2} bytes.</source>
        <translation>{0} 在 {2} 字节中发送 {1} 字节后中断。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed; a later download may continue this one.</source>
        <translation>已取消。未安装任何内容；以后的下载可能会接着这一次继续。</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>请安装它。</translation>
    </message>
    <message>
        <source>{0} asks for {1} s of patience</source>
        <translation>{0} 请求等待 {1} 秒</translation>
    </message>
    <message>
        <source>{0} closed the connection.</source>
        <translation>{0} 关闭了连接。</translation>
    </message>
    <message>
        <source>has a problem (it answers {0})</source>
        <translation>有问题（其应答为 {0}）</translation>
    </message>
    <message>
        <source>If this network asks you to log in, do so in a browser first.</source>
        <translation>如果此网络要求您登录，请先在浏览器中登录。</translation>
    </message>
    <message>
        <source>Downloading {0}, {1} of {2} MB</source>
        <translation>正在下载 {0}，{1} / {2} MB</translation>
    </message>
    <message>
        <source>Try again; what was received is continued if the server allows it.</source>
        <translation>请重试；如果服务器允许，将从已接收的部分继续。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>{0} has sent only {1} bytes in {2} s.</source>
        <translation>{0} 在 {2} 秒内只发送了 {1} 字节。</translation>
    </message>
    <message>
        <source>numbers of bands</source>
        <translation>波段数</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: {1} holds values that are not finite.</source>
        <translation>权重 {0} 已损坏：{1} 含有非有限值。</translation>
    </message>
    <message>
        <source>Get the file anew from where it came from.</source>
        <translation>请从其来源重新获取该文件。</translation>
    </message>
    <message>
        <source>{0} holds {1} tensors; expected 1 to {2}.</source>
        <translation>{0} 含有 {1} 个张量；应为 1 到 {2} 个。</translation>
    </message>
    <message>
        <source>Choose a .safetensors file made by KSDiff.</source>
        <translation>请选择由 KSDiff 制作的 .safetensors 文件。</translation>
    </message>
    <message>
        <source>{0} is cut off or has bytes to spare: {1} found, {2} expected.</source>
        <translation>{0} 被截断或有多余字节：实际 {1}，应为 {2}。</translation>
    </message>
    <message>
        <source>{0} is a safetensors file but not weights of KSDiff (no {1}).</source>
        <translation>{0} 是 safetensors 文件，但不是 KSDiff 的权重（没有 {1}）。</translation>
    </message>
    <message>
        <source>Choose weights made by KSDiff.</source>
        <translation>请选择由 KSDiff 制作的权重。</translation>
    </message>
    <message>
        <source>{0} has weights format {1}; this KSDiff reads {2}.</source>
        <translation>{0} 的权重格式为 {1}；此 KSDiff 读取 {2}。</translation>
    </message>
    <message>
        <source>Update KSDiff or choose other weights.</source>
        <translation>请更新 KSDiff 或选择其他权重。</translation>
    </message>
    <message>
        <source>{0} does not say what it was trained for, but {1}.</source>
        <translation>{0} 没有说明其训练用途，而是 {1}。</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: {1}.</source>
        <translation>权重 {0} 已损坏：{1}。</translation>
    </message>
    <message>
        <source>The weights were trained for {0} from {1} to {2}, this scene has {3}; the result may be worse than usual.</source>
        <translation>权重训练时的{0}为 {1} 至 {2}，此场景为 {3}；结果可能比平常差。</translation>
    </message>
    <message>
        <source>The weights {0} cannot be read: {1}.</source>
        <translation>无法读取权重 {0}：{1}。</translation>
    </message>
    <message>
        <source>Choose an existing .safetensors file, or one of the classical methods.</source>
        <translation>请选择已有的 .safetensors 文件，或一种经典方法。</translation>
    </message>
    <message>
        <source>{0} is not a weights file of KSDiff.</source>
        <translation>{0} 不是 KSDiff 的权重文件。</translation>
    </message>
    <message>
        <source>{0} is not a weights file: its header says {1} bytes in a file of {2}.</source>
        <translation>{0} 不是权重文件：其文件头称有 {1} 字节，而文件为 {2} 字节。</translation>
    </message>
    <message>
        <source>Free space or permissions there, or set {0} to another folder.</source>
        <translation>请在该处腾出空间或授予权限，或将 {0} 设为其他文件夹。</translation>
    </message>
    <message>
        <source>{0} bytes and</source>
        <translation>{0} 字节和</translation>
    </message>
    <message>
        <source>{0} is not what {1} ought to be: found {2} bytes and SHA-256 {3}, expected {4}SHA-256 {5}.{6}</source>
        <translation>{0} 不是应有的 {1}：实际为 {2} 字节和 SHA-256 {3}，应为 {4}SHA-256 {5}。{6}</translation>
    </message>
    <message>
        <source>Get the file anew from where it is published.</source>
        <translation>请从其发布处重新获取该文件。</translation>
    </message>
    <message>
        <source>It begins like a web page.</source>
        <translation>它的开头像是网页。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>已取消。未安装任何内容。</translation>
    </message>
    <message>
        <source>Waiting for another KSDiff that installs the same weights</source>
        <translation>正在等待另一个安装相同权重的 KSDiff</translation>
    </message>
    <message>
        <source>{0} has {1} MB free; {2} MB are needed.</source>
        <translation>{0} 空闲 {1} MB；需要 {2} MB。</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>无法创建 {0}：{1}。</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>正在校验 {0}</translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation>请关闭使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>The weights {0} are not on this machine.</source>
        <translation>权重 {0} 不在此机器上。</translation>
    </message>
    <message>
        <source>Download them: Plugins, KSDiff, Weights in QGIS, the algorithm ksdiff:weights, or python -m ksdiff_core weights download {0}.</source>
        <translation>请下载：QGIS 中的“插件、KSDiff、权重”，算法 ksdiff:weights，或 python -m ksdiff_core weights download {0}。</translation>
    </message>
    <message>
        <source>Application Support</source>
        <translation>Application Support</translation>
    </message>
    <message>
        <source>{0} changes the weights {1} {2} with SHA-256 {3}, which are not on this machine.</source>
        <translation>{0} 更改的是 SHA-256 为 {3} 的权重 {1} {2}，而它们不在此机器上。</translation>
    </message>
    <message>
        <source>Import those weights, or adapt to the scene anew.</source>
        <translation>请导入那些权重，或重新适应场景。</translation>
    </message>
    <message>
        <source>{0} does not say which weights it changes.</source>
        <translation>{0} 未说明它更改哪些权重。</translation>
    </message>
    <message>
        <source>Make it anew with ksdiff:adapt.</source>
        <translation>请用 ksdiff:adapt 重新制作。</translation>
    </message>
    <message>
        <source>{0} changes weights that are adapted themselves.</source>
        <translation>{0} 更改的权重本身就是适应而来的。</translation>
    </message>
    <message>
        <source>Take the weights that those were made from.</source>
        <translation>请使用制作那些权重所依据的权重。</translation>
    </message>
    <message>
        <source>The weights were adapted to {0}, this scene is from {1}; the shipped weights may be better.</source>
        <translation>权重适应的是 {0}，此场景来自 {1}；自带权重可能更好。</translation>
    </message>
    <message>
        <source>The weights were adapted with {0} bands, this scene has {1}; the shipped weights may be better.</source>
        <translation>权重以 {0} 个波段适应，此场景有 {1} 个；自带权重可能更好。</translation>
    </message>
    <message>
        <source>{0} changes {1} {2}, which {3} does not have.</source>
        <translation>{0} 更改 {1} {2}，而 {3} 没有它。</translation>
    </message>
    <message>
        <source>an unknown sensor</source>
        <translation>未知传感器</translation>
    </message>
    <message>
        <source>No weights are called “{0}”.</source>
        <translation>没有名为“{0}”的权重。</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>已知的有 {0}。</translation>
    </message>
    <message>
        <source>The weights {0} ship with KSDiff and stay.</source>
        <translation>权重 {0} 随 KSDiff 提供，会予以保留。</translation>
    </message>
    <message>
        <source>Only weights in {0} can be removed.</source>
        <translation>只能删除 {0} 中的权重。</translation>
    </message>
    <message>
        <source>{0} is the name of weights with SHA-256 {1}, not {2}.</source>
        <translation>{0} 是 SHA-256 为 {1} 的权重的名称，而不是 {2}。</translation>
    </message>
    <message>
        <source>Give the other weights another name.</source>
        <translation>请给其他权重另取名称。</translation>
    </message>
    <message>
        <source>Nobody has said where the weights {0} can be downloaded.</source>
        <translation>没有人说明权重 {0} 可从何处下载。</translation>
    </message>
    <message>
        <source>Give an address and a SHA-256, or import a file.</source>
        <translation>请给出地址和 SHA-256，或导入文件。</translation>
    </message>
    <message>
        <source>{0} has SHA-256 {1}, not {2}.</source>
        <translation>{0} 的 SHA-256 为 {1}，而不是 {2}。</translation>
    </message>
    <message>
        <source>Leave the hash out, or give the address of the other weights.</source>
        <translation>请略去哈希，或给出其他权重的地址。</translation>
    </message>
    <message>
        <source>{0} ships with KSDiff, but {1} is damaged.</source>
        <translation>{0} 随 KSDiff 提供，但 {1} 已损坏。</translation>
    </message>
    <message>
        <source>Install KSDiff anew.</source>
        <translation>请重新安装 KSDiff。</translation>
    </message>
    <message>
        <source>Choose another name, remove them first, or allow to overwrite them.</source>
        <translation>请选择其他名称、先删除它们，或允许覆盖。</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>请选择您有读取权限的文件。</translation>
    </message>
    <message>
        <source>An address alone is not enough: the SHA-256 of the weights is needed too.</source>
        <translation>仅有地址不够：还需要权重的 SHA-256。</translation>
    </message>
    <message>
        <source>Copy it from where the weights are published.</source>
        <translation>请从权重的发布处复制。</translation>
    </message>
    <message>
        <source>Kernel-space diffusion</source>
        <translation>核空间扩散</translation>
    </message>
    <message>
        <source>KSDiff without the diffusion</source>
        <translation>不含扩散的 KSDiff</translation>
    </message>
    <message>
        <source>Kernel-space diffusion, a smaller network</source>
        <translation>核空间扩散，较小的网络</translation>
    </message>
    <message>
        <source>“{0}” is not a SHA-256; 64 hexadecimal digits were expected.</source>
        <translation>“{0}”不是 SHA-256；应为 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of weights.</source>
        <translation>“{0}”不能作为权重的名称。</translation>
    </message>
    <message>
        <source>Use up to 64 letters a to z, digits, dots, hyphens and underscores.</source>
        <translation>请使用最多 64 个字母 a 到 z、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>The table of weights {0} is damaged: {1}.</source>
        <translation>权重表 {0} 已损坏：{1}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be downloaded from: an address that begins with https:// is expected.</source>
        <translation>无法从“{0}”下载：应为以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Choose such an address, or import a file.</source>
        <translation>请选择这样的地址，或导入文件。</translation>
    </message>
    <message>
        <source>The transfer from {0} broke off: {1}.</source>
        <translation>从 {0} 的传输中断：{1}。</translation>
    </message>
    <message>
        <source>The proxy demands a user name and a password (407).</source>
        <translation>代理要求用户名和密码 (407)。</translation>
    </message>
    <message>
        <source>Give them in QGIS under Settings, Options, Network, or in HTTPS_PROXY between http:// and the host, with a colon between them and an @ after them.</source>
        <translation>请在 QGIS 的“设置、选项、网络”中给出，或写入 HTTPS_PROXY 中 http:// 与主机之间，两者之间用冒号，其后加 @。</translation>
    </message>
    <message>
        <source>{0} leads from one address to the next, more than {1} times.</source>
        <translation>{0} 从一个地址转到下一个地址，超过 {1} 次。</translation>
    </message>
    <message>
        <source>Look for another address.</source>
        <translation>请寻找其他地址。</translation>
    </message>
    <message>
        <source>Check the proxy: Settings, Options, Network in QGIS, or HTTPS_PROXY.</source>
        <translation>请检查代理：QGIS 的“设置、选项、网络”，或 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>The certificate of {0} cannot be verified; something in between may read along.</source>
        <translation>无法验证 {0} 的证书；中间可能有人窃读。</translation>
    </message>
    <message>
        <source>If your organisation inspects connections, add its certificate in QGIS under Settings, Options, Authentication, or give it with --ca-bundle. Or import a file.</source>
        <translation>如果您的组织检查连接，请在 QGIS 的“设置、选项、身份验证”中添加其证书，或用 --ca-bundle 给出。或者导入文件。</translation>
    </message>
    <message>
        <source>{0} has fallen silent.</source>
        <translation>{0} 不再响应。</translation>
    </message>
    <message>
        <source>Try again later, or import a file.</source>
        <translation>请稍后重试，或导入文件。</translation>
    </message>
    <message>
        <source>{0} cannot be reached in this way: {1}.</source>
        <translation>无法以这种方式访问 {0}：{1}。</translation>
    </message>
    <message>
        <source>Check the proxy.</source>
        <translation>请检查代理。</translation>
    </message>
    <message>
        <source>There is no connection to {0}.</source>
        <translation>与 {0} 没有连接。</translation>
    </message>
    <message>
        <source>Check the network, or import a file.</source>
        <translation>请检查网络，或导入文件。</translation>
    </message>
    <message>
        <source>KSDiff download</source>
        <translation>KSDiff 下载</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached.</source>
        <translation>无法访问代理 {0}。</translation>
    </message>
</context>
</TS>
